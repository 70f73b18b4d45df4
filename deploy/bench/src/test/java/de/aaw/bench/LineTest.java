package de.aaw.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {

    @ParameterizedTest
    @CsvSource({"300, 1000, true", "299, 1000, false", "2000, 1000, true"})
    void aRateReachesItsShareOfTheLimit(double value, double limit, boolean met) {
        assertThat(line(value, limit, Reach.ratioAtLeast(0.3)).isMet()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1, true", "1.51, 1, false", "0.5, 1, true"})
    void aTimeReachesAMultipleOfTheLimitAtMost(double value, double limit, boolean met) {
        assertThat(line(value, limit, Reach.ratioAtMost(1.5)).isMet()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"50, true", "50.1, false"})
    void aNumberWithoutALimitIsComparedItself(double value, boolean met) {
        Line line = line(value, null, Reach.valueAtMost(50));
        assertThat(line.isMet()).isEqualTo(met);
        assertThat(line.ratio()).isNull();
    }

    @Test
    void theRatioIsTheMeasuredToTheLimit() {
        assertThat(line(250, 1_000.0, Reach.ratioAtLeast(0.3)).ratio()).isEqualTo(0.25);
    }

    @Test
    void whatWasNotMeasuredIsNoLine() {
        assertThatThrownBy(() -> line(0, 1_000.0, Reach.ratioAtLeast(0.3))).hasMessageContaining("measured as 0");
        assertThatThrownBy(() -> line(Double.NaN, 1_000.0, Reach.ratioAtLeast(0.3)))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> line(1, 0.0, Reach.ratioAtLeast(0.3))).hasMessageContaining("measured as 0");
        assertThatThrownBy(() -> line(1, null, Reach.ratioAtLeast(0.3))).hasMessageContaining("has no limit");
    }

    private static Line line(double value, @Nullable Double limit, Reach reach) {
        return new Line(
                "relay",
                "the relay",
                value,
                "messages/s",
                limit == null ? null : new Line.Limit("a producer", limit),
                reach,
                Map.of());
    }
}
