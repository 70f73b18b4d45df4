package de.aaw.reporting.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Only the measures that can matter are read. */
class ExplainingTest {
    private static final Activity A = Activity.of("A").plans("X", "YEAR");
    private static final Told TOLD = Told.about(Register.indicator("X", "STOCK", "PERSONS"))
            .measure(A)
            .measure(Activity.of("B").plans("X", "YEAR"));

    private static Set<UUID> needed(Told.Asking asked) {
        return Explaining.needed(asked.question(), new Access(TOLD.structure(), false));
    }

    @Test
    void theMeasureNamedIsReadAlone() {
        assertEquals(
                Set.of(A.id()), needed(TOLD.by().only(Dimension.MEASURE, "A").period("2016")));
    }

    @Test
    void allAreReadWhereNoneIsNamedOrTheLastReportEndsTheQuestion() {
        assertEquals(Set.of(), needed(TOLD.by().period("2016")));
        assertEquals(Set.of(), needed(TOLD.by().only(Dimension.MEASURE, "A")));
    }

    @Test
    void aMeasureNotKnownYetIsFoundAmongAll() {
        assertEquals(Set.of(), needed(TOLD.by().only(Dimension.MEASURE, "Z").period("2016")));
    }
}
