package de.aaw.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final String WHOLE = AnEvent.of("p1").version(3).json();

    @Test
    void anEventIsReadWithItsPlaceInTheLog() throws Unreadable {
        ReceivedEvent event = read(WHOLE);
        assertEquals("p1", event.subject());
        assertEquals(3, event.version());
        assertEquals("de.aaw.test.changed", event.type());
        assertEquals(7, event.offset());
        assertEquals(Instant.parse("2026-11-21T18:00:00Z"), event.time());
    }

    @Test
    void fieldsNobodyKnowsAreNoFault() throws Unreadable {
        assertEquals(
                "p1", read(WHOLE.replaceFirst("\\{", "{\"novel\":{\"a\":[1]},")).subject());
    }

    @Test
    void numbersKeepTheirDigits() throws Unreadable {
        ReceivedEvent event =
                read(AnEvent.of("p1").data("{\"n\":1234567890.10}").json());
        assertEquals(new BigDecimal("1234567890.10"), event.data().get("n").decimalValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "1", "null", "{", "{} {}", "{\"id\":\"a\",\"id\":\"b\"}"})
    void whatIsNoJsonObjectIsUnreadable(String value) {
        assertThrows(Unreadable.class, () -> read(value));
    }

    @Test
    void aRecordWithoutValueIsUnreadable() {
        assertThrows(Unreadable.class, () -> read(null));
    }

    @Test
    void jsonThatNestsTooDeepIsUnreadable() {
        assertThrows(Unreadable.class, () -> read("[".repeat(100_000)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"specversion\":\"1.0\" | \"specversion\":\"0.3\"",
                "\"aggregateversion\":3 | \"aggregateversion\":\"3\"",
                "\"aggregateversion\":3 | \"aggregateversion\":-1",
                "\"aggregateversion\":3 | \"aggregateversion\":1.5",
                "\"aggregateversion\":3 | \"aggregateversion\":99999999999999999999",
                "\"subject\":\"p1\" | \"subject\":\" \"",
                "\"subject\":\"p1\" | \"subject\":\"a\\u0000b\"",
                "\"type\":\"de.aaw.test.changed\" | \"type\":null",
                "\"time\":\"2026-11-21T18:00:00Z\" | \"time\":\"yesterday\"",
                "\"data\":{} | \"data\":[]",
            })
    void aBrokenEnvelopeIsUnreadable(String sound, String broken) {
        assertTrue(WHOLE.contains(sound), sound);
        assertThrows(Unreadable.class, () -> read(WHOLE.replace(sound, broken)));
    }

    @Test
    void whatIsReadableOfABrokenEnvelopeIsKept() {
        var unreadable = assertThrows(Unreadable.class, () -> read(WHOLE.replace("\"data\":{}", "\"data\":1")));
        assertEquals("p1", unreadable.subject());
        assertEquals(3L, unreadable.version());
        var without = assertThrows(Unreadable.class, () -> read("{}"));
        assertNull(without.subject());
        assertNull(without.version());
    }

    private static ReceivedEvent read(@Nullable String value) throws Unreadable {
        return Envelope.read(new LogRecord("aaw.test", 0, 7, Instant.EPOCH, "p1", value));
    }
}
