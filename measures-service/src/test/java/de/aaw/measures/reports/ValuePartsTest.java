package de.aaw.measures.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValuePartsTest {

    @Test
    void aRevisionWithoutValuesIsOneEmptyPart() {
        assertEquals(List.of(List.of()), ValueParts.of(List.of()));
    }

    @Test
    void aPartHasAtMostFiveHundredValues() {
        List<ReportedValue> values = Collections.nCopies(1_200, AValue.of("1").made());
        assertEquals(
                List.of(500, 500, 200),
                ValueParts.of(values).stream().map(List::size).toList());
        assertEquals(1, ValueParts.of(values.subList(0, 500)).size());
    }

    @Test
    void partsAreShorterWhereTextsAreLong() {
        ReportedValue wordy = AValue.of("1").from("ä".repeat(2_000)).made();
        List<List<ReportedValue>> parts = ValueParts.of(Collections.nCopies(300, wordy));
        assertTrue(parts.size() > 1);
    }

    /** Whatever values: put together again the parts are the values, and each part fits a message. */
    @Test
    void nothingIsLostOrReordered() {
        Random random = new Random(20261121);
        for (int run = 0; run < 50; run++) {
            List<ReportedValue> values = new ArrayList<>();
            for (int i = random.nextInt(1_500); i > 0; i--) {
                values.add(AValue.of(Integer.toString(i))
                        .supplementary("x".repeat(1 + random.nextInt(2_000)))
                        .made());
            }
            List<List<ReportedValue>> parts = ValueParts.of(values);
            assertEquals(values, parts.stream().flatMap(List::stream).toList());
            assertTrue(parts.stream().allMatch(part -> part.size() <= ValueParts.MOST_VALUES));
            assertTrue(parts.stream()
                    .allMatch(part -> part.stream()
                                    .mapToInt(value ->
                                            2 * String.valueOf(value.source()).length())
                                    .sum()
                            <= ValueParts.MOST_BYTES));
        }
    }
}
