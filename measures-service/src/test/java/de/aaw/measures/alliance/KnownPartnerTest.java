package de.aaw.measures.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.measures.periods.OpenPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownPartnerTest {

    /** ACTIVE from 2015-01-01 to 2025-05-05, the day before validTo; LEFT since. */
    @ParameterizedTest
    @CsvSource({
        "2010-01-01, 2014-12-31, false",
        "2010-01-01, 2015-01-01, true",
        "2025-05-05, 2026-12-31, true",
        "2025-05-06, 2026-12-31, false",
        ", 2014-12-31, false",
        ", , true",
        "2025-05-06, , false",
        "2020-01-01, , true"
    })
    void oneDayOfThePeriodIsEnough(@Nullable LocalDate first, @Nullable LocalDate last, boolean active) {
        KnownPartner bmbf = partner(
                new DatedStatus("ACTIVE", LocalDate.of(2015, 1, 1), LocalDate.of(2025, 5, 6)),
                new DatedStatus("LEFT", LocalDate.of(2025, 5, 6), null));
        assertEquals(active, bmbf.isActiveDuring(new OpenPeriod(first, last)));
    }

    @Test
    void openEndsAreAlways() {
        KnownPartner partner = partner(new DatedStatus("ACTIVE", null, null));
        assertEquals(true, partner.isActiveDuring(OpenPeriod.ALWAYS));
    }

    @Test
    void whoWasNeverActiveIsNot() {
        assertEquals(false, partner(new DatedStatus("PROSPECTIVE", null, null)).isActiveDuring(OpenPeriod.ALWAYS));
        assertEquals(false, partner().isActiveDuring(OpenPeriod.ALWAYS));
    }

    private static KnownPartner partner(DatedStatus... statuses) {
        return new KnownPartner(UUID.randomUUID(), "bmbf", List.of(statuses));
    }
}
