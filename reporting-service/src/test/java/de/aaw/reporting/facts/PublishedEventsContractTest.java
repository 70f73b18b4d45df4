package de.aaw.reporting.facts;

import static de.aaw.reporting.schema.Tables.DECLARATION_VERSION;
import static de.aaw.reporting.schema.Tables.INDICATOR_VERSION;
import static de.aaw.reporting.schema.Tables.MEASURE_VERSION;
import static de.aaw.reporting.schema.Tables.PARTNER_VERSION;
import static de.aaw.reporting.schema.Tables.REPORT_STATE;
import static de.aaw.reporting.schema.Tables.REVISION_PART;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.aaw.kit.testing.contracts.EventContract;
import de.aaw.reporting.history.Published;
import de.aaw.reporting.history.ReadModel;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads every example that the publishers have committed. */
class PublishedEventsContractTest {

    private record Schema(String publisher, String topic, Table<?> table) {}

    private static final Map<String, Schema> SCHEMAS = Map.of(
            "partner", new Schema("partners-service", "aaw.partners.partner", PARTNER_VERSION),
            "declaration", new Schema("partners-service", "aaw.partners.declaration", DECLARATION_VERSION),
            "indicator", new Schema("measures-service", "aaw.measures.indicator", INDICATOR_VERSION),
            "measure", new Schema("measures-service", "aaw.measures.measure", MEASURE_VERSION),
            "report", new Schema("measures-service", "aaw.measures.report", REPORT_STATE),
            "report-values", new Schema("measures-service", "aaw.measures.report", REVISION_PART));

    private static ReadModel model;

    @BeforeAll
    static void start() {
        model = ReadModel.empty("contracts");
    }

    @TestFactory
    Stream<DynamicTest> everyExampleBecomesAFact() {
        return SCHEMAS.entrySet().stream().flatMap(schema -> tests(schema.getKey(), schema.getValue()));
    }

    private Stream<DynamicTest> tests(String name, Schema schema) {
        Map<String, String> examples = EventContract.of(schema.publisher()).examples(name);
        assertFalse(examples.isEmpty(), name);
        return examples.entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> stored(schema, example.getValue())));
    }

    private static void stored(Schema schema, String example) {
        model.clear();
        model.append(Published.example(schema.topic(), example), Instant.EPOCH);
        int stored = model.read(dsl -> dsl.fetchCount(schema.table()));
        assertEquals(1, stored);
    }
}
