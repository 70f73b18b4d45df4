package de.aaw.kit.testing.contracts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentedResponsesTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Things, version: "1"}
            paths:
              /v1/things/{id}:
                get:
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                  responses:
                    "200":
                      description: The thing
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/Thing"}
                    "404":
                      description: None
                      content:
                        application/problem+json:
                          schema: {$ref: "#/components/schemas/Problem"}
            components:
              schemas:
                Thing:
                  type: object
                  required: [code, note]
                  properties:
                    code: {type: string}
                    note: {type: [string, "null"]}
                Problem:
                  type: object
                  additionalProperties: true
                  required: [type, status]
                  properties:
                    type: {type: string}
                    status: {type: integer}
            """;

    private HttpServer server; // started before each test

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        RestAssured.port = server.getAddress().getPort();
        DocumentedResponses.install(DOCUMENT);
    }

    @AfterEach
    void stop() {
        DocumentedResponses.remove();
        RestAssured.reset();
        server.stop(0);
    }

    @Test
    void aDocumentedResponsePassesAndCanStillBeRead() {
        answer(200, "application/json", "{\"code\":\"a\",\"note\":null}");

        given().get("/v1/things/a").then().statusCode(200).body("code", equalTo("a"));
    }

    @Test
    void anUndocumentedStatusFails() {
        answer(410, "application/json", "{}");

        assertFails("410");
    }

    @Test
    void aBodyThatDoesNotFitFails() {
        answer(200, "application/json", "{\"code\":7,\"note\":null}");

        assertFails("code");
    }

    @Test
    void aFieldThatIsNotDocumentedFails() {
        answer(200, "application/json", "{\"code\":\"a\",\"note\":null,\"more\":1}");

        assertFails("more");
    }

    @Test
    void anotherMediaTypeFails() {
        answer(200, "text/html", "<p>");

        assertFails("text/html");
    }

    @Test
    void aProblemIsCheckedLikeAnyBody() {
        answer(404, "application/problem+json", "{\"type\":\"/problems/x\",\"status\":404,\"slug\":\"x\"}");
        given().get("/v1/things/a").then().statusCode(404);
        server.removeContext("/");
        answer(404, "application/problem+json", "{\"status\":\"404\"}");

        assertFails("status");
    }

    @Test
    void anUnknownPathIsExempt() {
        answer(404, "text/plain", "what?");

        given().get("/v2/else").then().statusCode(404);
    }

    private static void assertFails(String hint) {
        AssertionError failure = assertThrows(
                AssertionError.class, () -> given().get("/v1/things/a").then().extract());
        assertTrue(String.valueOf(failure.getMessage()).contains(hint), failure.getMessage());
    }

    private void answer(int status, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }
}
