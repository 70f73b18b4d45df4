package de.aaw.partners;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.officeHavingRead;
import static de.aaw.partners.Api.patching;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.aaw.kit.testing.contracts.EventContract;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every change of a declaration arrives in Kafka as its committed example says. */
@QuarkusTest
class DeclarationEventsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final EventContract EVENTS = EventContract.ofModule();
    private static final String SOURCE =
            "http://www.bmwi.de/DE/Themen/Ausbildung-und-Beruf/allianz-fuer-aus-und-weiterbildung,did=675254.html";

    private final String code = Api.aDeclarationCode();
    private String path = "";

    @BeforeEach
    void isRegisteredAsInTheExample() throws JsonProcessingException {
        ObjectNode data = (ObjectNode)
                JSON.readTree(EVENTS.example("declaration-registered.json")).path("data");
        data.remove(List.of("id", "version", "recordedAt", "originalLastDay", "amendments", "signatures"));
        data.path("actionFields").forEach(field -> ((ObjectNode) field).remove("code"));
        path = Api.aDeclaration(data.put("code", code));
    }

    @Test
    void aRegistrationIsPublished() {
        assertPublished(1, "declaration-registered.json");
    }

    @Test
    void aCorrectionIsPublished() {
        patching(officeHavingRead(path))
                .body(
                        "{\"title\": {\"de\": \"Allianz für Aus- und Weiterbildung\", \"en\": null}, \"signedOn\": null, \"sources\": null}")
                .patch(path)
                .then()
                .statusCode(lessThan(300));
        assertPublished(2, "declaration-changed.json");
    }

    @Test
    void anAmendmentIsPublished() {
        officeHavingRead(path)
                .body("{\"lastDay\": \"2022-12-31\", \"source\": \"%s\"}".formatted(SOURCE))
                .post(path + "/amendments")
                .then()
                .statusCode(lessThan(300));
        assertPublished(2, "declaration-amended.json");
    }

    @Test
    void aSignatureAndItsWithdrawalArePublished() {
        String bmwe = Api.codeOf(Api.aRenamedPartner());
        officeHavingRead(path)
                .body("{\"role\": \"LEAD\", \"signedOn\": \"2019-08-26\", \"source\": \"%s\"}".formatted(SOURCE))
                .put(path + "/signatures/" + bmwe)
                .then()
                .statusCode(lessThan(300));
        assertPublished(2, "declaration-signed.json", bmwe);
        officeHavingRead(path).delete(path + "/signatures/" + bmwe).then().statusCode(lessThan(300));
        assertPublished(3, "declaration-signature-withdrawn.json");
    }

    @Test
    void aSignatureWithAReservationIsPublished() {
        String bmwe = Api.codeOf(Api.aRenamedPartner());
        officeHavingRead(path)
                .body("""
                        {"role": "SIGNATORY", "reservation": "About the final form of the Ausbildungsgarantie", "verified": false}
                        """)
                .put(path + "/signatures/" + bmwe)
                .then()
                .statusCode(lessThan(300));
        assertPublished(2, "declaration-signed-with-reservation.json", bmwe);
    }

    @Test
    void anActionFieldIsPublished() {
        officeHavingRead(path)
                .body("{\"title\": {\"de\": \"Attraktivität und Qualität der dualen Ausbildung weiter steigern\"}}")
                .put(path + "/action-fields/HF2")
                .then()
                .statusCode(lessThan(300));
        assertPublished(2, "declaration-action-field-set.json");
    }

    @Test
    void theRemovalOfAnActionFieldIsPublished() {
        officeHavingRead(path).delete(path + "/action-fields/HF1").then().statusCode(lessThan(300));
        assertPublished(2, "declaration-action-field-removed.json");
    }

    private void assertPublished(int version, String example) {
        assertPublished(version, example, "nobody");
    }

    private void assertPublished(int version, String example, String partner) {
        String id = anybody().get(path).path("id");
        String sent =
                PublishedEvents.of("aaw.partners.declaration", id, version).value();
        EVENTS.assertPublishedAsAgreed(
                sent.replace(code, "AAW-2019-2021").replace("\"" + partner + "\"", "\"bmwe\""), example);
    }
}
