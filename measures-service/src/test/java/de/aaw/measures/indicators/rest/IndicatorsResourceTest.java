package de.aaw.measures.indicators.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.kit.testing.servers.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndicatorsResourceTest {

    @Test
    void theOfficeDefinesWhatEverybodyReads() {
        office().body("""
                        {"code":"IR_DEFINED","name":{"de":"Lotsen","en":"mentors"},"unit":"PERSONS","type":"STOCK","sources":["a document"]}""")
                .post("/v1/indicators")
                .then()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith("/v1/indicators/IR_DEFINED"))
                .header("ETag", "\"1\"")
                .header(ConsistencyToken.HEADER, notNullValue());

        given().get("/v1/indicators/IR_DEFINED")
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

    private static RequestSpecification office() {
        return given().auth().oauth2(Tokens.of("office")).contentType(ContentType.JSON);
    }
}
