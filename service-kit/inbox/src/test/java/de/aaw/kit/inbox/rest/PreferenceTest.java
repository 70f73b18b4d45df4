package de.aaw.kit.inbox.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=3 | 3000",
                "respond-async, wait=3 | 3000",
                "respond-async; wait=3; x | 3000",
                "WAIT = \"7\" | 7000",
                "wait=60 | 10000",
                "wait=0 | 300",
                "wait=-1 | 5000",
                "wait=soon | 5000",
                "nowait=3 | 5000",
                "wait=99999999999 | 5000",
            })
    void aCallerWaitsAsLongAsItPrefersUpToTenSeconds(String header, long millis) {
        assertEquals(Duration.ofMillis(millis), Preference.wait(header));
    }

    @Test
    void fiveSecondsIsUsual() {
        assertEquals(Duration.ofSeconds(5), Preference.wait(null));
    }
}
