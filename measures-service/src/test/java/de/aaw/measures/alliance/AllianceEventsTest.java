package de.aaw.measures.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.kit.testing.contracts.EventContract;
import de.aaw.measures.fixtures.PublishedAlliance;
import de.aaw.measures.fixtures.PublishedAlliance.Status;
import de.aaw.measures.periods.OpenPeriod;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The reader's side of the contract with partners-service, through Kafka. */
@QuarkusTest
class AllianceEventsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final EventContract EVENTS = EventContract.of("partners-service");

    @Inject
    Alliance alliance;

    @Test
    void everyExampleOfAPartnerIsUnderstood() throws Exception {
        List<ConsistencyToken> tokens = new ArrayList<>();
        for (String example : EVENTS.examples("partner").values()) {
            JsonNode event = ownSubject(example);
            tokens.add(send(PublishedAlliance.PARTNERS, event));
        }
        PublishedAlliance.awaitApplied(tokens);
        assertFalse(tokens.isEmpty());
    }

    @Test
    void everyExampleOfADeclarationIsUnderstood() throws Exception {
        List<ConsistencyToken> tokens = new ArrayList<>();
        for (String example : EVENTS.examples("declaration").values()) {
            tokens.add(send(PublishedAlliance.DECLARATIONS, ownSubject(example)));
        }
        PublishedAlliance.awaitApplied(tokens);
        assertFalse(tokens.isEmpty());
    }

    @Test
    void aStatusThatEndedIsKnownWithItsDays() throws Exception {
        ObjectNode event = ownSubject(EVENTS.example("partner-status-changed.json"));
        String code = "contract-" + event.path("subject").asText().substring(0, 8);
        ((ObjectNode) event.path("data")).put("code", code);
        PublishedAlliance.awaitApplied(List.of(send(PublishedAlliance.PARTNERS, event)));

        KnownPartner partner = known(code);
        assertEquals(event.path("subject").asText(), partner.id().toString());
        assertTrue(partner.isActiveDuring(new OpenPeriod(null, LocalDate.of(2020, 1, 1))));
        assertFalse(partner.isActiveDuring(new OpenPeriod(LocalDate.of(2025, 5, 6), null)));
    }

    @Test
    void fieldsOfActionAreKnownByTheirFullCodes() throws Exception {
        ObjectNode event = ownSubject(EVENTS.example("declaration-action-field-set.json"));
        List<String> fields = event.path("data").path("actionFields").findValuesAsText("code");
        String code = "CONTRACT-" + event.path("subject").asText().substring(0, 8);
        ((ObjectNode) event.path("data")).put("code", code);
        PublishedAlliance.awaitApplied(List.of(send(PublishedAlliance.DECLARATIONS, event)));

        KnownDeclaration declaration = QuarkusTransaction.requiringNew()
                .call(() -> alliance.declaration(code).orElseThrow());
        assertEquals(List.of(), declaration.without(fields));
        assertEquals(List.of("X/Y"), declaration.without(List.of("X/Y")));
    }

    @Test
    void anOlderVersionChangesNothing() {
        String code = "late-" + UUID.randomUUID().toString().substring(0, 8);
        PublishedAlliance.partnerWith(code, 3, Status.always());
        PublishedAlliance.partner(PublishedAlliance.idOf(code), code, 2, new Status("LEFT", null, null));
        PublishedAlliance.partnerWith(code + "-after", 1, Status.always());

        assertTrue(known(code).isActiveDuring(OpenPeriod.ALWAYS));
        PublishedAlliance.partnerWith(code, 4, new Status("LEFT", null, null));
        assertFalse(known(code).isActiveDuring(OpenPeriod.ALWAYS));
    }

    private KnownPartner known(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> alliance.partner(code).orElseThrow());
    }

    /** Under an id of its own, because examples share theirs. */
    private static ObjectNode ownSubject(String example) throws Exception {
        ObjectNode event = (ObjectNode) JSON.readTree(example);
        String id = UUID.randomUUID().toString();
        event.put("subject", id);
        ((ObjectNode) event.path("data")).put("id", id).put("code", "example-" + id);
        return event;
    }

    private static ConsistencyToken send(String topic, JsonNode event) {
        PublishedAlliance.sendRecord(topic, event.path("subject").asText(), event.toString());
        return ConsistencyToken.of(
                topic,
                event.path("subject").asText(),
                event.path("aggregateversion").asLong());
    }
}
