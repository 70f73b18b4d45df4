package de.aaw.partners;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.officeHavingRead;
import static de.aaw.partners.Api.patching;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.aaw.kit.testing.contracts.EventContract;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every change of a partner arrives in Kafka as its committed example says. */
@QuarkusTest
class PartnerEventsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final EventContract EVENTS = EventContract.ofModule();
    private static final String BMWK = """
            {"acronym": "BMWK", "de": "Bundesministerium für Wirtschaft und Klimaschutz",
             "en": "Federal Ministry for Economic Affairs and Climate Action",
             "source": "https://de.wiki.li/Bundesministerium_f%C3%BCr_Wirtschaft_und_Klimaschutz"}
            """;

    private final Map<String, String> codes = new HashMap<>();
    private String path = "";

    @BeforeEach
    void isRegisteredAsInTheExample() throws JsonProcessingException {
        path = registeredAsIn("partner-registered.json");
    }

    @Test
    void aRegistrationIsPublished() {
        assertPublished(1, "partner-registered.json");
    }

    @Test
    void aCorrectionIsPublished() {
        patching(officeHavingRead(path)).body("""
                        {"kind": "SUPPORTER", "bench": "UNTERSTUETZUNG", "land": "DE-BE", "website": "https://www.bmwk.de",
                         "sources": ["http://www.bmwi.de/DE/Themen/Ausbildung-und-Beruf/allianz-fuer-aus-und-weiterbildung,did=675254.html"]}
                        """).patch(path).then().statusCode(lessThan(300));
        assertPublished(2, "partner-changed.json");
    }

    @Test
    void aNewNameIsPublishedWithAllNames() {
        officeHavingRead(path).body(BMWK).put(path + "/names/2021-12-08").then().statusCode(lessThan(300));
        assertPublished(2, "partner-renamed.json");
    }

    @Test
    void aRemovedNameIsPublished() {
        officeHavingRead(path).body(BMWK).put(path + "/names/2021-12-08").then().statusCode(lessThan(300));
        officeHavingRead(path).delete(path + "/names/2021-12-08").then().statusCode(lessThan(300));
        assertPublished(3, "partner-name-removed.json");
    }

    @Test
    void aNewStatusIsPublishedWithAllStatuses() {
        officeHavingRead(path)
                .body("{\"status\": \"ACTIVE\", \"validTo\": \"2025-05-06\"}")
                .put(path + "/statuses/open")
                .then()
                .statusCode(lessThan(300));
        officeHavingRead(path)
                .body("{\"status\": \"LEFT\", \"source\": \"Organisationserlass of 6 May 2025\"}")
                .put(path + "/statuses/2025-05-06")
                .then()
                .statusCode(lessThan(300));
        assertPublished(3, "partner-status-changed.json");
    }

    @Test
    void aRemovedStatusIsPublished() {
        officeHavingRead(path).delete(path + "/statuses/open").then().statusCode(lessThan(300));
        assertPublished(2, "partner-status-removed.json");
    }

    @Test
    void aMembershipIsPublishedWithTheUmbrella() throws JsonProcessingException {
        String above = named("dgb", Api.aRenamedPartner());
        path = registeredAsIn("partner-umbrella-set.json");
        officeHavingRead(path)
                .body("{\"partner\": \"%s\"}".formatted(Api.codeOf(above)))
                .put(path + "/umbrellas/open")
                .then()
                .statusCode(lessThan(300));
        assertPublished(2, "partner-umbrella-set.json");
        officeHavingRead(path).delete(path + "/umbrellas/open").then().statusCode(lessThan(300));
        assertPublished(3, "partner-umbrella-removed.json");
    }

    @Test
    void aTransferIsPublishedWithTheSuccessor() throws JsonProcessingException {
        String successor = Api.codeOf(named("bmbfsfj", Api.aRenamedPartner()));
        path = registeredAsIn("partner-succession-recorded.json");
        officeHavingRead(path)
                .body("""
                        {"partner": "%s", "transferredOn": "2025-05-06", "source": "Organisationserlass of 6 May 2025",
                         "competence": {"de": "Berufliche Bildung", "en": "Vocational training"}}
                        """.formatted(successor))
                .post(path + "/successors")
                .then()
                .statusCode(201);
        assertPublished(2, "partner-succession-recorded.json");
        officeHavingRead(path)
                .delete(path + "/successors/" + successor + "/2025-05-06")
                .then()
                .statusCode(lessThan(300));
        assertPublished(3, "partner-succession-withdrawn.json");
    }

    /** A partner under a code of this test, which stands for the example's. */
    private String registeredAsIn(String example) throws JsonProcessingException {
        ObjectNode data = (ObjectNode) JSON.readTree(EVENTS.example(example)).path("data");
        data.remove(List.of("id", "version", "recordedAt", "umbrellas", "successors"));
        String code = Api.aPartnerCode();
        codes.put(code, data.path("code").asText());
        return Api.aPartner(data.put("code", code).toString());
    }

    private String named(String exampleCode, String partner) {
        codes.put(Api.codeOf(partner), exampleCode);
        return partner;
    }

    private void assertPublished(int version, String example) {
        String id = anybody().get(path).path("id");
        ConsumerRecord<String, String> sent = PublishedEvents.of("aaw.partners.partner", id, version);
        String message = sent.value();
        for (Map.Entry<String, String> code : codes.entrySet()) {
            message = message.replace("\"" + code.getKey() + "\"", "\"" + code.getValue() + "\"");
        }
        EVENTS.assertPublishedAsAgreed(message, example);
        assertEquals(
                "application/cloudevents+json",
                new String(sent.headers().lastHeader("content-type").value(), StandardCharsets.UTF_8));
    }
}
