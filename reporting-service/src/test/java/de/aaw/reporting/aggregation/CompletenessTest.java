package de.aaw.reporting.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.reporting.periods.Frequency;
import de.aaw.reporting.periods.Period;
import de.aaw.reporting.periods.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private static PlanCalendar plan(Frequency frequency, @Nullable String first, @Nullable String last) {
        return new PlanCalendar(
                frequency,
                90,
                first == null ? null : LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last));
    }

    private static List<Span> due(PlanCalendar plan, String today) {
        return plan.dueOn(LocalDate.parse(today));
    }

    private static List<Span> periods(String... texts) {
        return List.of(texts).stream().map(text -> Period.parse(text).days()).toList();
    }

    @Test
    void aPlanPeriodIsExpectedOnceItHasEndedAndIsDue() {
        var plan = plan(Frequency.YEAR, "2015-06-01", "2016-03-31");
        assertEquals(periods(), due(plan, "2016-03-29"));
        assertEquals(periods("2015"), due(plan, "2016-03-30"));
        assertEquals(periods("2015"), due(plan, "2017-03-30"));
        assertEquals(periods("2015", "2016"), due(plan, "2017-03-31"));
    }

    @Test
    void withoutDaysUntilDueTheDayAfterTheEndCounts() {
        var plan = new PlanCalendar(Frequency.YEAR, 0, LocalDate.of(2015, 1, 1), null);
        assertEquals(periods(), due(plan, "2015-12-31"));
        assertEquals(periods("2015"), due(plan, "2016-01-01"));
    }

    @Test
    void anOpenEndIsExpectedUpToToday() {
        assertEquals(periods("2023", "2024", "2025"), due(plan(Frequency.YEAR, "2023-01-01", null), "2026-11-21"));
    }

    @Test
    void nothingIsExpectedWithAnOpenStartAdHocOrOnceBeforeItsEnd() {
        assertEquals(periods(), due(plan(Frequency.YEAR, null, "2018-12-31"), "2026-11-21"));
        assertEquals(periods(), due(plan(Frequency.AD_HOC, "2015-01-01", "2018-12-31"), "2026-11-21"));
        assertEquals(periods(), due(plan(Frequency.ONCE, "2015-01-01", null), "2026-11-21"));
        assertEquals(periods(), due(plan(Frequency.ONCE, "2015-01-01", "2026-12-31"), "2026-11-21"));
        assertEquals(
                periods("2015-01-01--2018-12-31"), due(plan(Frequency.ONCE, "2015-01-01", "2018-12-31"), "2026-11-21"));
    }

    private static Completeness of(Frequency frequency, List<AValue> values, String... planPeriods) {
        var id = AValue.id("A");
        var plans = new Plans(Map.of(id, plan(frequency, "2015-01-01", "2018-12-31")), ACell.TODAY);
        var expected = periods(planPeriods).stream()
                .map(days -> new Completeness.Expected(id, days))
                .toList();
        return Completeness.of(expected, values.stream().map(AValue::summand).toList(), plans);
    }

    @Test
    void aPlanPeriodIsPresentWhenAnythingIsReportedInsideIt() {
        assertEquals(
                new Completeness(2, 1),
                of(Frequency.YEAR, List.of(AValue.of("A", "2015", "1").in("DE-BY")), "2015", "2016"));
        assertEquals(new Completeness(1, 1), of(Frequency.YEAR, List.of(AValue.of("A", "2015-09-30", "1")), "2015"));
        assertEquals(
                new Completeness(1, 1),
                of(Frequency.ONCE, List.of(AValue.of("A", "2017", "1")), "2015-01-01--2018-12-31"));
    }

    @Test
    void plannedIsNotReported() {
        assertEquals(
                new Completeness(1, 0),
                of(Frequency.YEAR, List.of(AValue.of("A", "2015", "1").as(ValueStatus.PLANNED)), "2015"));
    }

    @Test
    void anotherMeasuresReportDoesNotFulfilThePlan() {
        assertEquals(new Completeness(1, 0), of(Frequency.YEAR, List.of(AValue.of("B", "2015", "1")), "2015"));
    }

    @Test
    void whatLacksAPartOrSaysNothingIsNotComplete() {
        var number = ACell.of(AggregationType.FLOW, "2015", AValue.of("A", "2015", "1"))
                .amount();
        var nothing = ACell.of(AggregationType.FLOW, "2015").amount();
        assertTrue(new Completeness(1, 1).complete(number));
        assertTrue(Completeness.NOTHING_EXPECTED.complete(number));
        assertFalse(new Completeness(2, 1).complete(number));
        assertFalse(Completeness.NOTHING_EXPECTED.complete(nothing));
    }
}
