package de.aaw.system;

import static io.restassured.RestAssured.given;

import de.aaw.local.Token;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The running system as a client sees it. */
final class TheSystem implements AutoCloseable {
    private static final RestAssuredConfig BOUNDED = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig()
                    .setParam("http.connection.timeout", 3_000)
                    .setParam("http.socket.timeout", 15_000));

    private record Held(String token, Instant since) {
        boolean isOld() {
            return since.isBefore(Instant.now().minus(Duration.ofMinutes(4)));
        }
    }

    private final Installation installation;
    private final Map<String, Held> tokens = new ConcurrentHashMap<>();

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
        return who.isEmpty() ? request : request.auth().oauth2(token(who));
    }

    Response get(String who, String service, String path) {
        return as(who, service).get(path);
    }

    Response send(String who, String method, String service, String path, Object body, @Nullable String etag) {
        RequestSpecification request = as(who, service).body(body);
        return (etag == null ? request : request.header("If-Match", etag)).request(method, path);
    }

    /** Tokens live ten minutes, the tests longer. */
    private String token(String who) {
        return tokens.compute(
                        who,
                        (name, held) -> held == null || held.isOld() ? new Held(fetched(name), Instant.now()) : held)
                .token();
    }

    private String fetched(String who) {
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
