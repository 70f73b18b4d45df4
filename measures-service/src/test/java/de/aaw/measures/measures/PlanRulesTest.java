package de.aaw.measures.measures;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.aaw.measures.indicators.AggregationType;
import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.periods.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanRulesTest {
    private static final IndicatorCode ANY = new IndicatorCode("ANY");
    private static final PlanTerms YEARLY = AMeasure.terms(Frequency.YEAR, null);
    private static final PlanTerms SINCE_2014 = AMeasure.terms(Frequency.AD_HOC, "2014-01-01");

    @Test
    void aRunningTotalSaysSinceWhen() {
        assertRefused(MeasureRefusal.OriginMissing.class, AggregationType.CUMULATIVE, YEARLY, List.of());
        assertDoesNotThrow(() -> PlanRules.check(ANY, AggregationType.CUMULATIVE, SINCE_2014, List.of()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUMULATIVE")
    void nothingElseHasAnOrigin(AggregationType type) {
        assertRefused(MeasureRefusal.OriginNotMeant.class, type, SINCE_2014, List.of());
        assertDoesNotThrow(() -> PlanRules.check(ANY, type, YEARLY, List.of()));
    }

    @Test
    void whatHasAScoreHasNoTarget() {
        assertRefused(
                MeasureRefusal.TargetNotMeant.class, AggregationType.QUALITATIVE, YEARLY, List.of(target("2015")));
    }

    @Test
    void aPlanHasOneTargetPerDirectionAndPeriodHoweverThePeriodIsWritten() {
        assertRefused(
                MeasureRefusal.NamedTwice.class,
                AggregationType.STOCK,
                YEARLY,
                List.of(target("2015"), target("2015-01-01/2015-12-31")));
        assertDoesNotThrow(
                () -> PlanRules.check(ANY, AggregationType.STOCK, YEARLY, List.of(target("2015"), target("2016"))));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, FLOW, 2016, 2016",
        "YEAR, STOCK, 2016-06-30, 2016",
        "YEAR, CUMULATIVE, 2016-12-31, 2016",
        "YEAR, QUALITATIVE, 2016-12-31, 2016",
        "YEAR, FLOW, 2016-12-31, ",
        "YEAR, RATIO, 2016-12-31, ",
        "YEAR, STOCK, 2016-12, ",
        "YEAR, STOCK, 2016-H2, ",
        "YEAR, STOCK, BY2016, ",
        "YEAR, FLOW, 2016-03-01--2017-06-30, ",
        "AD_HOC, FLOW, 2016-03-01--2017-06-30, 2016-03-01--2017-06-30",
        "AD_HOC, STOCK, 2020-11-30, 2020-11-30",
        "ONCE, QUALITATIVE, 2016, 2016"
    })
    void aCountingValueOccupiesAPlanPeriodOrIsOffItsGrain(
            Frequency frequency, AggregationType type, String period, String occupied) {
        assertEquals(
                Optional.ofNullable(occupied),
                frequency.occupiedBy(Period.parse(period), type).map(Period::text));
    }

    private static Target target(String period) {
        return new Target(Period.parse(period), TargetDirection.AT_LEAST, BigDecimal.TEN, null);
    }

    private static void assertRefused(
            Class<? extends MeasureRefusal> why, AggregationType type, PlanTerms terms, List<Target> targets) {
        MeasureRefused refused = assertThrows(MeasureRefused.class, () -> PlanRules.check(ANY, type, terms, targets));
        assertInstanceOf(why, refused.refusal());
    }
}
