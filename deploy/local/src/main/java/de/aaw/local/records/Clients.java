package de.aaw.local.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The public APIs as their clients use them: tokens, preconditions, consistency tokens. */
public final class Clients {
    /** Gets an access token for a client's name. */
    @FunctionalInterface
    public interface TokenSource {
        String of(String who) throws IOException, InterruptedException;
    }

    /** An answer that was a success, or a 404. */
    public record Answer(
            int status,
            JsonNode body,
            @Nullable String etag,
            @Nullable String consistencyToken) {
        boolean isMissing() {
            return status == 404;
        }
    }

    /** A request that is about to be sent. */
    record Call(
            String who,
            String method,
            String service,
            String path,
            @Nullable JsonNode body,
            @Nullable String etag,
            @Nullable String consistencyToken) {
        Call with(String currentEtag) {
            return new Call(who, method, service, path, body, currentEtag, consistencyToken);
        }

        Call after(@Nullable String token) {
            return new Call(who, method, service, path, body, etag, token);
        }
    }

    private static final int TRIES = 30;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final UnaryOperator<String> addresses;
    private final TokenSource tokens;
    private final Map<String, String> known = new HashMap<>();

    public Clients(UnaryOperator<String> addresses, TokenSource tokens) {
        this.addresses = addresses;
        this.tokens = tokens;
    }

    static Call get(String service, String path) {
        return new Call("office", "GET", service, path, null, null, null);
    }

    static Call send(String who, String method, String service, String path, JsonNode body) {
        return new Call(who, method, service, path, body, null, null);
    }

    /** Sends it, and again while the service says that it is not ready yet (503); any other refusal ends the loading. */
    Answer call(Call call) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(call), HttpResponse.BodyHandlers.ofString());
        for (int i = 1; answer.statusCode() == 503 && i < TRIES; i++) {
            Thread.sleep(Duration.ofSeconds(1)); // the services say Retry-After: 1
            answer = http.send(request(call), HttpResponse.BodyHandlers.ofString());
        }
        int status = answer.statusCode();
        if (status / 100 != 2 && status != 404)
            throw new IOException(
                    call.method() + " " + call.path() + " as " + call.who() + ": " + status + " " + answer.body());
        return new Answer(
                status,
                status == 404 || answer.body().isBlank()
                        ? MissingNode.getInstance()
                        : Records.JSON.readTree(answer.body()),
                answer.headers().firstValue("ETag").orElse(null),
                answer.headers().firstValue("Consistency-Token").orElse(null));
    }

    private HttpRequest request(Call call) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(addresses.apply(call.service()) + call.path()))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token(call.who()));
        if (call.body() != null) request.header("Content-Type", "application/json");
        if (call.etag() != null) request.header("If-Match", call.etag());
        if (call.consistencyToken() != null)
            request.header("Consistency-Token", call.consistencyToken()).header("Prefer", "wait=10");
        return request.method(
                        call.method(),
                        call.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(
                                        call.body().toString()))
                .build();
    }

    private String token(String who) throws IOException, InterruptedException {
        String token = known.get(who);
        if (token == null) {
            token = tokens.of(who);
            known.put(who, token);
        }
        return token;
    }
}
