package de.aaw.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void nothingSaidMeansTheUsualPortsAndTheRealRecords() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(false, false, false, 0));
    }

    @Test
    void everyOptionIsRead() {
        assertThat(Options.parse(List.of("--detach", "--fresh", "--no-data", "--port-offset", "1000")))
                .isEqualTo(new Options(true, true, true, 1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "40001", "x", "1e3"})
    void anOffsetThatIsNoneIsRefusedInOneLine(String offset) {
        assertThatThrownBy(() -> Options.parse(List.of("--port-offset", offset)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("from 0 to 40000");
    }

    @Test
    void aMisspeltOptionIsNamed() {
        assertThatThrownBy(() -> Options.parse(List.of("--frehs"))).hasMessageContaining("--frehs");
    }
}
