package de.aaw.system;

import static io.restassured.RestAssured.given;

import de.aaw.local.Token;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The running system as a client sees it. */
final class TheSystem implements AutoCloseable {
    private static final RestAssuredConfig BOUNDED = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig()
                    .setParam("http.connection.timeout", 3_000)
                    .setParam("http.socket.timeout", 15_000));

    private final Installation installation;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    TheSystem(Installation installation) {
        this.installation = installation;
    }

    Installation installation() {
        return installation;
    }

    /** A request of somebody ({@code office}, {@code partner:ba} …; empty for nobody) to a service. */
    RequestSpecification as(String who, String service) {
        RequestSpecification request = given().config(BOUNDED)
                .urlEncodingEnabled(false)
                .baseUri(installation.ports().service(service))
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON);
        return who.isEmpty() ? request : request.auth().oauth2(tokens.computeIfAbsent(who, this::token));
    }

    Response get(String who, String service, String path) {
        return as(who, service).get(path);
    }

    Response send(String who, String method, String service, String path, Object body, @Nullable String etag) {
        RequestSpecification request = as(who, service).body(body);
        return (etag == null ? request : request.header("If-Match", etag)).request(method, path);
    }

    private String token(String who) {
        try {
            return Token.of(installation.ports(), who);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        installation.close();
    }
}
