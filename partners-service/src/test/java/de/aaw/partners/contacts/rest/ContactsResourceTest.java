package de.aaw.partners.contacts.rest;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.office;
import static de.aaw.partners.Api.partner;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.partners.Api;
import de.aaw.partners.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ContactsResourceTest {
    private static final int MANY = 50;
    private static final String ERIKA = """
            {"name": "Erika Mustermann", "position": "Referatsleiterin", "email": "erika@example.org", "phone": "+49 30 123"}
            """;

    private String contacts = "";

    @BeforeEach
    void isRegistered() {
        contacts = Api.aRenamedPartner() + "/contacts";
    }

    @Test
    void aContactIsEnteredReadAndCorrected() {
        Response entered = office().body(ERIKA).post(contacts);
        entered.then().statusCode(201).header("ETag", equalTo("\"1\"")).body("version", equalTo(1));
        String path = Api.pathOf(entered);
        office().get(path).then().statusCode(200).body("name", equalTo("Erika Mustermann"));
        havingRead(path)
                .body("{\"name\": \"Erika Muster\", \"phone\": \"030 123\"}")
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("name", equalTo("Erika Muster"))
                .body("position", nullValue())
                .body("email", nullValue());
        havingRead(path)
                .body("{\"name\": \"Erika Muster\", \"phone\": \"030 123\"}")
                .put(path)
                .then()
                .body("version", equalTo(2));
    }

    @Test
    void thePartnerItselfKeepsItsContacts() {
        String own = Api.aPartnerWithAClient("ba") + "/contacts";
        String path = Api.pathOf(partner("ba").body(ERIKA).post(own));
        partner("ba").get(path).then().statusCode(200).header("Cache-Control", equalTo("no-store"));
        partner("ba")
                .header("If-Match", "\"1\"")
                .body("{\"name\": \"E\"}")
                .put(path)
                .then()
                .statusCode(200);
        partner("ba").header("If-Match", "\"2\"").delete(path).then().statusCode(204);
    }

    @Test
    void toAllOthersThereAreNoContacts() {
        String own = Api.aPartnerWithAClient("ba") + "/contacts";
        String path = Api.pathOf(office().body(ERIKA).post(own));
        for (RequestSpecification other : List.of(partner("bmas"), Api.as("analyst"))) {
            other.get(own).then().statusCode(404);
            other.get(path).then().statusCode(404);
            other.body(ERIKA).post(own).then().statusCode(404);
            other.header("If-Match", "\"1\"").body(ERIKA).put(path).then().statusCode(404);
            other.header("If-Match", "\"1\"").delete(path).then().statusCode(404);
        }
        anybody().get(own).then().statusCode(401);
        anybody().get(path).then().statusCode(401);
        anybody().body("x").post(own).then().statusCode(401);
        office().get(path).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void anErasedContactIsGone() {
        String path = Api.pathOf(office().body(ERIKA).post(contacts));
        office().delete(path).then().statusCode(428);
        office().header("If-Match", "\"2\"").delete(path).then().statusCode(412);
        havingRead(path).delete(path).then().statusCode(204);
        office().get(path).then().statusCode(404);
        office().header("If-Match", "\"1\"").delete(path).then().statusCode(404);
        office().get(contacts).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aRequestSentAgainDoesNotBringAnErasedContactBack() {
        String key = UUID.randomUUID().toString();
        Response first = office().header("Idempotency-Key", key).body(ERIKA).post(contacts);
        String path = Api.pathOf(first);
        havingRead(path).delete(path).then().statusCode(204);
        Response again = office().header("Idempotency-Key", key).body(ERIKA).post(contacts);
        assertEquals(first.asString(), again.asString());
        office().get(contacts).then().body("items", hasSize(0));
    }

    @Test
    void manyEqualRequestsUnderOneKeyEnterOneContact() throws Exception {
        String key = UUID.randomUUID().toString();
        List<String> answers = AtOnce.of(
                MANY,
                client -> () -> AtOnce.untilServed(() -> office().header("Idempotency-Key", key)
                                .body(ERIKA)
                                .post(contacts))
                        .asString());
        assertEquals(1, Set.copyOf(answers).size(), answers::toString);
        office().get(contacts).then().body("items", hasSize(1));
    }

    @Test
    void ofManyWhoReadTheSameVersionOneCorrectsIt() throws Exception {
        String path = Api.pathOf(office().body(ERIKA).post(contacts));
        List<Integer> statuses = AtOnce.of(
                MANY,
                client -> () -> AtOnce.untilServed(() -> office().header("If-Match", "\"1\"")
                                .body("{\"name\": \"E%d\"}".formatted(client))
                                .put(path))
                        .statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
        assertEquals(MANY - 1, statuses.stream().filter(status -> status == 412).count(), statuses::toString);
    }

    @Test
    void contactsAreListedInPagesAsTheyWereEntered() {
        for (String name : List.of("C", "A", "B")) {
            office().body("{\"name\": \"%s\"}".formatted(name)).post(contacts);
        }
        Response first = office().get(contacts + "?limit=2");
        first.then().body("items.name", contains("C", "A"));
        office().get(first.<String>path("next"))
                .then()
                .body("items.name", contains("B"))
                .body("next", nullValue());
    }

    @Test
    void aContactBelongsToItsPartner() {
        String path = Api.pathOf(office().body(ERIKA).post(contacts));
        String elsewhere = Api.aRenamedPartner() + "/contacts/" + Api.codeOf(path);
        office().get(elsewhere).then().statusCode(404);
        office().header("If-Match", "\"1\"").delete(elsewhere).then().statusCode(404);
        office().get("/v1/partners/nobody/contacts").then().statusCode(404);
        office().get(contacts + "/erika").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | /name",
                "{\"name\": \" \"} | 422 | /name",
                "{\"name\": \"E\", \"email\": \"nobody\"} | 422 | /email",
                "{\"name\": \"E\", \"phone\": \"call me\"} | 422 | /phone",
                "{\"name\": \"E\", \"birthday\": \"1990-01-01\"} | 400 | /birthday",
            })
    void aBadFieldIsNamed(String contact, int status, String pointer) {
        office().body(contact).post(contacts).then().statusCode(status).body("errors.pointer", contains(pointer));
        office().get(contacts).then().body("items", hasSize(0));
    }

    private static RequestSpecification havingRead(String path) {
        return office().header("If-Match", office().get(path).header("ETag"));
    }
}
