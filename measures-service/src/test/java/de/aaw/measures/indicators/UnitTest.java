package de.aaw.measures.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {
    @Test
    void onlyRatiosAndScoresAreInPercent() {
        List<AggregationType> inPercent = Arrays.stream(AggregationType.values())
                .filter(Unit.PERCENT::fits)
                .toList();
        assertEquals(List.of(AggregationType.RATIO, AggregationType.QUALITATIVE), inPercent);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PERCENT")
    void everyOtherUnitAddsUpInAnyWay(Unit unit) {
        assertTrue(Arrays.stream(AggregationType.values()).allMatch(unit::fits));
    }
}
