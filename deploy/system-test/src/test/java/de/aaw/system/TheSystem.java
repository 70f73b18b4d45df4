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
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The running system as a client sees it. */
public final class TheSystem implements AutoCloseable {
    private static final RestAssuredConfig BOUNDED = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig()
                    .setParam("http.connection.timeout", 3_000)
                    .setParam("http.socket.timeout", 15_000));

    /** The identity provider did not give one. */
    public static final class NoToken extends RuntimeException {
        NoToken(String who, IOException reason) {
            super("no token for " + who, reason);
        }
    }

    private record Held(String token, Instant since) {
        boolean isOlderThan(int minutes) {
            return since.isBefore(Instant.now().minus(Duration.ofMinutes(minutes)));
        }
    }

    private final Installation installation;
    private final Map<String, String> addresses;
    private final Map<String, Held> tokens = new ConcurrentHashMap<>();

    public TheSystem(Installation installation) {
        this(installation, Map.of());
    }

    private TheSystem(Installation installation, Map<String, String> addresses) {
        this.installation = installation;
        this.addresses = addresses;
    }

    /** The same system as somebody sees it who reaches a service by another address. */
    public TheSystem reaching(String service, String address) {
        Map<String, String> reached = new HashMap<>(addresses);
        reached.put(service, address);
        return new TheSystem(installation, Map.copyOf(reached));
    }

    public String address(String service) {
        return addresses.getOrDefault(service, installation.ports().service(service));
    }

    public Installation installation() {
        return installation;
    }

    /** A request of somebody ({@code office}, {@code partner:ba} …; empty for nobody) to a service. */
    public RequestSpecification as(String who, String service) {
        RequestSpecification request = given().config(BOUNDED)
                .urlEncodingEnabled(false)
                .baseUri(address(service))
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON);
        return who.isEmpty() ? request : request.auth().oauth2(token(who));
    }

    public Response get(String who, String service, String path) {
        return as(who, service).get(path);
    }

    public Response send(String who, String method, String service, String path, Object body, @Nullable String etag) {
        RequestSpecification request = as(who, service).body(body);
        return (etag == null ? request : request.header("If-Match", etag)).request(method, path);
    }

    /** Tokens live ten minutes, the tests longer; while there is no new one the old one is good to its end. */
    public String token(String who) {
        return tokens.compute(who, this::renewed).token();
    }

    private Held renewed(String who, @Nullable Held held) {
        if (held != null && !held.isOlderThan(4)) return held;
        try {
            return new Held(fetched(who), Instant.now());
        } catch (NoToken e) {
            if (held == null || held.isOlderThan(9)) throw e;
            return held;
        }
    }

    private String fetched(String who) {
        try {
            return Token.of(installation.ports(), who);
        } catch (IOException e) {
            throw new NoToken(who, e);
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
