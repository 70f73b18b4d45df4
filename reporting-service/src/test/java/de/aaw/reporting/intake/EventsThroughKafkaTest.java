package de.aaw.reporting.intake;

import static de.aaw.reporting.history.ReportedNumber.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.kit.inbox.Quarantine;
import de.aaw.reporting.derived.Serving;
import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.facts.FactReader;
import de.aaw.reporting.facts.ReportedValue;
import de.aaw.reporting.facts.ValueQuery;
import de.aaw.reporting.history.AMeasure;
import de.aaw.reporting.history.AReport;
import de.aaw.reporting.history.Log;
import de.aaw.reporting.history.Published;
import de.aaw.reporting.history.RandomHistory;
import de.aaw.reporting.rollups.Rollup;
import de.aaw.reporting.rollups.RollupReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventsThroughKafkaTest {

    private static final String LOTSEN = "LOTSEN";

    @Inject
    Log log;

    @Inject
    Serving serving;

    @Inject
    Quarantine quarantine;

    @Test
    void aCorrectionChangesTodayAndNotTheInstantTheFirstRevisionWasRecordedAt() {
        AReport report = new AMeasure("KAFKA-CORRECTION").report("2016");
        log.publish(report.values(1, 1, of(0, LOTSEN, 140)), report.submitted(1, 1), report.accepted(2, 1));
        Instant first = values(report, null).getFirst().recordedAt();
        log.publish(report.values(3, 2, of(0, LOTSEN, 170)), report.submitted(3, 2), report.accepted(4, 2));
        assertEquals("[170]", numbers(values(report, null)));
        assertEquals("[140]", numbers(values(report, first)));
        assertTrue(first.isBefore(values(report, null).getFirst().recordedAt()));
    }

    @Test
    void anyOrderAndDuplicatesLeaveRollupsThatEqualTheirFacts() {
        var random = new Random(42);
        List<Published> arrived = new ArrayList<>(RandomHistory.of(random));
        arrived.addAll(arrived.subList(0, arrived.size() / 2));
        Collections.shuffle(arrived, random);
        log.publish(arrived);
        Set<String> indicators = Set.copyOf(RandomHistory.INDICATORS);
        for (Counting counting : Counting.values()) {
            ValueQuery query = ValueQuery.of(indicators, counting, null);
            Set<Rollup> facts = serving.read(dsl -> new HashSet<>(RollupReader.fromFacts(dsl, query)));
            assertEquals(facts, serving.read(dsl -> new HashSet<>(RollupReader.rollups(dsl, query))));
        }
    }

    @Test
    void whatCanNeverBeAppliedGoesIntoQuarantineAndHoldsNobodyUp() {
        AMeasure measure = new AMeasure("KAFKA-POISON");
        AReport report = measure.report("2016");
        Published broken = report.values(1, 1, of(0, LOTSEN, 1).in("DE-XX"));
        log.publishRaw(broken.topic(), broken.key(), "{ no json");
        log.publish(broken, report.values(1, 1, of(0, LOTSEN, 140)), report.submitted(1, 1), report.accepted(2, 1));
        assertEquals("[140]", numbers(values(report, null)));
        assertEquals(2, inQuarantine(measure));
    }

    @Test
    void unknownTypesAndFieldsAreTolerated() {
        AMeasure measure = new AMeasure("KAFKA-TOLERANT");
        AReport report = measure.report("2016");
        Published values = report.values(1, 1, of(0, LOTSEN, 140));
        values.data().put("novelty", 1);
        Published unknown = new Published(
                values.topic(), values.key(), "de.aaw.report.praised", values.subject(), 9, values.data());
        log.publish(unknown, values, report.submitted(1, 1), report.accepted(2, 1));
        assertEquals("[140]", numbers(values(report, null)));
        assertEquals(0, inQuarantine(measure));
    }

    private long inQuarantine(AMeasure measure) {
        return quarantine.list(0, 500).stream()
                .filter(record -> measure.id().toString().equals(record.key()))
                .count();
    }

    private List<ReportedValue> values(AReport report, @Nullable Instant asOf) {
        ValueQuery query = ValueQuery.of(Set.of(LOTSEN), Counting.ACCEPTED, asOf)
                .withMeasures(Set.of(report.measure().id()));
        return serving.read(dsl -> FactReader.values(dsl, query));
    }

    private static String numbers(List<ReportedValue> values) {
        return values.stream().map(ReportedValue::number).toList().toString();
    }
}
