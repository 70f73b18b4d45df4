package de.aaw.measures.indicators.rest;

import static de.aaw.measures.fixtures.Api.anybody;
import static de.aaw.measures.fixtures.Api.havingRead;
import static de.aaw.measures.fixtures.Api.office;
import static de.aaw.measures.fixtures.Api.partner;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.measures.fixtures.Api;
import de.aaw.measures.fixtures.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndicatorsResourceTest {

    @Test
    void theOfficeDefinesWhatEverybodyReads() {
        String code = Api.aCode("DEF_");
        office().body("""
                        {"code":"%s","name":{"de":"Lotsen","en":"mentors"},"unit":"PERSONS","type":"STOCK","sources":["a document"]}""".formatted(code))
                .post("/v1/indicators")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/indicators/" + code))
                .header("ETag", "\"1\"")
                .header(ConsistencyToken.HEADER, notNullValue());

        anybody()
                .get("/v1/indicators/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", is(1))
                .body("name.de", equalTo("Lotsen"))
                .body("signed", is(false))
                .body("comparable", is(false))
                .body("sensitive", is(false))
                .body("note", nullValue())
                .body("sources", hasItem("a document"));
    }

    @Test
    void nobodyElseDefines() {
        String body = definition(Api.aCode("NOBODY_"));
        anybody()
                .contentType("application/json")
                .body(body)
                .post("/v1/indicators")
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"));
        partner("ba").body(body).post("/v1/indicators").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void oneOfManyGetsTheCode() {
        String code = Api.aCode("RACE_");
        List<Integer> statuses = AtOnce.doing(
                8,
                i -> () ->
                        office().body(definition(code)).post("/v1/indicators").statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(7, statuses.stream().filter(status -> status == 409).count());
        office().body(definition(code))
                .post("/v1/indicators")
                .then()
                .statusCode(409)
                .body("code", equalTo("INDICATOR_CODE_TAKEN"));
    }

    @Test
    void theSameRequestSentTwiceHappensOnce() {
        String code = Api.aCode("TWICE_");
        String key = UUID.randomUUID().toString();
        Response first = once(key, definition(code));
        Response again = once(key, definition(code));

        first.then().statusCode(201);
        again.then().statusCode(201);
        assertEquals(first.body().asString(), again.body().asString());
        assertEquals(first.header(ConsistencyToken.HEADER), again.header(ConsistencyToken.HEADER));
        once(key, definition(Api.aCode("OTHER_")))
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void whatIsWrongIsNamed() {
        office().body("{\"code\":\"X\",\"nmae\":{\"de\":\"x\"}}")
                .post("/v1/indicators")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"))
                .body("errors[0].pointer", equalTo("/nmae"));
        office().body(definition("X").replace("STOCK", "LEVEL"))
                .post("/v1/indicators")
                .then()
                .statusCode(400)
                .body("code", equalTo("WRONG_TYPE"))
                .body("errors[0].pointer", equalTo("/type"));
        office().body("{\"code\":\"small\"}")
                .post("/v1/indicators")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/code"))
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/unit"));
    }

    @Test
    void percentIsARatio() {
        office().body(definition(Api.aCode("PERCENT_")).replace("PERSONS", "PERCENT"))
                .post("/v1/indicators")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"))
                .body("errors[0].detail", equalTo("PERCENT is a ratio × 100 and no unit of a STOCK."));
        String path = "/v1/indicators/" + Api.anIndicator("RATIO", "PERCENT");
        patching(havingRead(path, office()))
                .body("{\"type\":\"FLOW\"}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"));
        patching(havingRead(path, office()))
                .body("{\"type\":\"QUALITATIVE\"}")
                .patch(path)
                .then()
                .statusCode(200);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String path = "/v1/indicators/" + Api.anIndicator("STOCK", "PERSONS");
        patching(office()).body("{\"note\":\"x\"}").patch(path).then().statusCode(428);
        patching(office())
                .header("If-Match", "\"7\"")
                .body("{\"note\":\"x\"}")
                .patch(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE"));
        patching(havingRead(path, office()))
                .body("{\"note\":\"x\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("note", equalTo("x"))
                .body("version", is(2));
        patching(havingRead(path, office()))
                .body("{\"note\":null}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("note", nullValue())
                .body("version", is(3));
    }

    @Test
    void whatChangesNothingIsNoVersion() {
        String path = "/v1/indicators/" + Api.anIndicator("STOCK", "PERSONS");
        patching(havingRead(path, office()))
                .body("{\"unit\":\"PERSONS\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("version", is(1));
    }

    @Test
    void ofManyChangesWithOneVersionOneSucceeds() {
        String path = "/v1/indicators/" + Api.anIndicator("STOCK", "PERSONS");
        String etag = Api.etag(path);
        List<Integer> statuses = AtOnce.doing(
                20,
                i -> () -> patching(office().header("If-Match", etag))
                        .body("{\"note\":\"note %d\"}".formatted(i))
                        .patch(path)
                        .statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count());
        assertEquals(19, statuses.stream().filter(status -> status == 412).count());
    }

    @Test
    void theTypeChangesOnlyBeforeTheFirstValue() {
        String measure = Api.aMeasure(Api.bench());
        String indicator = Api.yearly(measure, "FLOW", "PERSONS");
        String path = "/v1/indicators/" + indicator;
        patching(havingRead(path, office()))
                .body("{\"type\":\"STOCK\"}")
                .patch(path)
                .then()
                .statusCode(200);

        String report = Api.aDraft(office(), measure, "2016", Api.value(indicator, 140));
        Api.submit(office(), report).then().statusCode(200);

        patching(havingRead(path, office()))
                .body("{\"type\":\"FLOW\"}")
                .patch(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("INDICATOR_ALREADY_REPORTED"));
        patching(havingRead(path, office()))
                .body("{\"sensitive\":true}")
                .patch(path)
                .then()
                .statusCode(200);
    }

    @Test
    void theTypeFitsThePlansThatThereAre() {
        String measure = Api.aMeasure(Api.bench());
        String path = "/v1/indicators/" + Api.yearly(measure, "FLOW", "PERSONS");
        patching(havingRead(path, office()))
                .body("{\"type\":\"CUMULATIVE\"}")
                .patch(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("INDICATOR_PLANNED_OTHERWISE"));
    }

    @Test
    void thePagesOfTheListAreTheList() {
        Api.anIndicator("STOCK", "PERSONS");
        Api.anIndicator("STOCK", "PERSONS");
        List<String> all = office().get("/v1/indicators?limit=500").path("items.code");
        Response page = office().get("/v1/indicators?limit=1");
        assertEquals(all.getFirst(), page.path("items[0].code"));
        String next = page.path("next");
        Response second = office().get(next);
        assertEquals(all.get(1), second.path("items[0].code"));
        assertNotEquals(next, second.path("next"));
        assertTrue(page.header("Link").contains("rel=\"next\""));
        assertEquals(all.stream().sorted().toList(), all);
    }

    @Test
    void aMisspeltParameterIsRefused() {
        anybody().get("/v1/indicators?limt=1").then().statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
        anybody().get("/v1/indicators/NEVER_DEFINED").then().statusCode(404);
        anybody().get("/v1/indicators/no%20code").then().statusCode(404);
    }

    private static RequestSpecification patching(RequestSpecification caller) {
        return caller.contentType(Api.MERGE_PATCH);
    }

    private static Response once(String key, String body) {
        return office().header("Idempotency-Key", key).body(body).post("/v1/indicators");
    }

    private static String definition(String code) {
        return "{\"code\":\"%s\",\"name\":{\"de\":\"x\"},\"unit\":\"PERSONS\",\"type\":\"STOCK\"}".formatted(code);
    }
}
