package de.aaw.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final List<Integer> ITEMS = IntStream.range(0, 100).boxed().toList();

    @Test
    void clientsTogetherTakeEachItemOnce() throws Exception {
        Queue<Integer> taken = new ConcurrentLinkedQueue<>();
        Load.Result result = Load.together(8, ITEMS, taken::add);
        assertThat(taken).containsExactlyInAnyOrderElementsOf(ITEMS);
        assertThat(result.times().getTotalCount()).isEqualTo(ITEMS.size());
    }

    @Test
    void atARateWhatIsSlowDelaysNothingElse() throws Exception {
        CountDownLatch othersDone = new CountDownLatch(ITEMS.size() - 1);
        Load.atRate(1_000, ITEMS, item -> {
            if (item == 0) {
                othersDone.await(); // would never end if the others waited for it
            } else {
                othersDone.countDown();
            }
        });
        assertThat(othersDone.getCount()).isZero();
    }

    @Test
    void aFailedRequestIsNoMeasurement() {
        assertThatThrownBy(() -> Load.together(2, ITEMS, item -> refuse(item))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Load.atRate(1_000, ITEMS, item -> refuse(item)))
                .isInstanceOf(IOException.class);
    }

    private static void refuse(int item) throws IOException {
        if (item == 42) {
            throw new IOException("503");
        }
    }
}
