package de.aaw.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.aaw.local.Ports;
import de.aaw.local.Token;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The public APIs as a client uses them; an answer that is no success ends the measurement. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration HELD = Duration.ofMinutes(4); // a token lives ten minutes

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Ports ports;
    private final Map<String, Held> tokens = new ConcurrentHashMap<>();

    Api(Ports ports) {
        this.ports = ports;
    }

    private record Held(String token, Instant since) {
        boolean isOld() {
            return since.plus(HELD).isBefore(Instant.now());
        }
    }

    /** What was answered, as far as it matters here. */
    record Answer(
            String body, @Nullable String etag, @Nullable String consistencyToken) {
        String requiredEtag() throws IOException {
            if (etag == null) {
                throw new IOException("an answer without an ETag: " + body);
            }
            return etag;
        }

        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }
    }

    Answer get(String who, String service, String path, String... headers) throws IOException, InterruptedException {
        return send(request(who, ports.service(service) + path, headers).GET().build());
    }

    Answer send(String who, String method, String service, String path, Object body, String... headers)
            throws IOException, InterruptedException {
        return send(request(who, ports.service(service) + path, headers)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    HttpRequest.Builder request(String who, String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(LONGEST)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token(who));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private String token(String who) throws IOException, InterruptedException {
        Held held = tokens.get(who);
        if (held == null || held.isOld()) {
            held = new Held(Token.of(ports, who), Instant.now());
            tokens.put(who, held);
        }
        return held.token();
    }

    Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return new Answer(
                answer.body(),
                answer.headers().firstValue("ETag").orElse(null),
                answer.headers().firstValue("Consistency-Token").orElse(null));
    }
}
