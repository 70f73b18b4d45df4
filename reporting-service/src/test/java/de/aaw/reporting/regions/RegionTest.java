package de.aaw.reporting.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
    @Test
    void aKreisLiesInItsLand() {
        assertEquals(Optional.of(Land.BY), new Region("09162").land());
        assertEquals(Optional.of(Land.TH), new Region("16055").land());
        assertEquals(Optional.of(Land.HH), new Region("DE-HH").land());
    }

    @Test
    void theCountryIsInNoLand() {
        assertEquals(Optional.empty(), Region.COUNTRY.land());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "DE-XX", "17001", "9162", "091620", "00000", "BY", "DE-by"})
    void whatIsNoRegionIsRefused(String code) {
        assertThrows(IllegalArgumentException.class, () -> new Region(code));
    }
}
