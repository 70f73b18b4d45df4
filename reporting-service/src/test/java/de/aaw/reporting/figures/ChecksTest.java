package de.aaw.reporting.figures;

import static de.aaw.reporting.figures.Said.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.aaw.reporting.periods.Frequency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a question is refused must not depend on who reported already. */
class ChecksTest {
    private static final AnIndicator FLOW = Register.indicator("X", "FLOW", "PERSONS");
    private static final Activity A = Activity.of("A").plans("X", "YEAR");

    private static Refusal refusal(Told.Asking asked) {
        var figures = asked.figures();
        return assertThrows(QuestionRefused.class, () -> Checks.check(asked.question(), figures, figures.cells()))
                .refusal();
    }

    @Test
    void measuresThatAreNotComparableAreRefusedBeforeTheSecondReports() {
        var told = Told.about(FLOW.notComparable())
                .measure(A)
                .measure(Activity.of("B").plans("X", "YEAR"))
                .report(A.report("2015", number("X", "1")));
        assertEquals(new Refusal.NotComparable("X", List.of("A", "B")), refusal(told.by()));
        var one = told.by().only(Dimension.MEASURE, "A");
        Checks.check(one.question(), one.figures(), one.figures().cells());
        var each = told.by("measure");
        Checks.check(each.question(), each.figures(), each.figures().cells());
    }

    @Test
    void aPlanThatNeverMakesUpYearsIsRefusedBeforeItReports() {
        var told = Told.about(FLOW).measure(Activity.of("B").plans("X", "REPORTING_YEAR"));
        var reason = new Refusal.CannotCompose("X", "B", Frequency.REPORTING_YEAR, "period:year");
        assertEquals(reason, refusal(told.by("period:year").period("2015..2016")));
    }
}
