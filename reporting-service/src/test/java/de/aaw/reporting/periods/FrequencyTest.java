package de.aaw.reporting.periods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {
    @ParameterizedTest
    @CsvSource({
        "YEAR, 2016, true",
        "HALF_YEAR, 2016, true",
        "QUARTER, 2016-H2, true",
        "QUARTER, BY2016, true",
        "MONTH, BY2016, true",
        "MONTH, 2016-03-01--2017-06-30, true",
        "REPORTING_YEAR, 2016, false",
        "HALF_YEAR, BY2016, false",
        "YEAR, BY2016, false",
        "YEAR, 2016-H1, false",
        "REPORTING_YEAR, BY2016, true",
        "QUARTER, 2016-03, false",
        "ONCE, 2016, true",
        "AD_HOC, 2016, true"
    })
    void finerPeriodsComposeCoarserOnesOnTheirOwnCalendarOnly(Frequency frequency, String asked, boolean can) {
        assertEquals(can, frequency.canCompose(Period.parse(asked).days()));
    }

    @Test
    void planPeriodsShareADayWithTheMeasure() {
        var measure = Period.parse("2016-03-01--2017-06-30").days();
        assertEquals(
                List.of("2016", "2017"),
                Frequency.YEAR.sharingADayWith(measure).stream()
                        .map(Period::text)
                        .toList());
        assertEquals(
                List.of("BY2016", "BY2017"),
                Frequency.REPORTING_YEAR.sharingADayWith(measure).stream()
                        .map(Period::text)
                        .toList());
        assertEquals(16, Frequency.MONTH.sharingADayWith(measure).size());
        assertEquals(List.of(), Frequency.AD_HOC.sharingADayWith(measure));
    }
}
