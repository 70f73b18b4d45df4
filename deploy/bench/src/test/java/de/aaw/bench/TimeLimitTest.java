package de.aaw.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    @Test
    void whatEndsInTimeGivesWhatItGives() throws Exception {
        try (TimeLimit limit = new TimeLimit(Duration.ofMinutes(1))) {
            assertThat(limit.within(() -> 42)).isEqualTo(42);
            assertThatThrownBy(() -> limit.within(() -> {
                        throw new IOException("no answer");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no answer");
        }
    }

    @Test
    void whatTakesTooLongIsInterruptedAndNothingIsBegunAfterIt() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        try (TimeLimit limit = new TimeLimit(Duration.ofMillis(200))) {
            assertThatThrownBy(() -> limit.within(() -> hang(interrupted))).hasMessageContaining("the time");
            assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
            assertThatThrownBy(() -> limit.within(() -> 42)).hasMessageContaining("the time");
        }
    }

    private static int hang(CountDownLatch interrupted) {
        try {
            TimeUnit.HOURS.sleep(1);
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
        return 0;
    }
}
