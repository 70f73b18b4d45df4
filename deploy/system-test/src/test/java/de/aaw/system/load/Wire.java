package de.aaw.system.load;

import de.aaw.system.TheSystem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** Sends each request once, and journals it. */
final class Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final TheSystem system;
    private final Journal journal;
    private final AtomicLong numbers = new AtomicLong();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    Wire(TheSystem system, Journal journal) {
        this.system = system;
        this.journal = journal;
    }

    /** @throws TheSystem.NoToken without a token: then nothing was sent */
    Attempt send(Request request) throws InterruptedException {
        HttpRequest sent = http(request, request.who().isEmpty() ? "" : system.token(request.who()));
        long number = numbers.incrementAndGet();
        Instant start = Instant.now();
        Attempt attempt;
        try {
            HttpResponse<String> answer = http.send(sent, BodyHandlers.ofString());
            attempt = new Attempt(number, start, Instant.now(), request, reply(answer), null);
        } catch (IOException unanswered) {
            attempt = new Attempt(number, start, Instant.now(), request, null, unanswered.toString());
        } catch (InterruptedException stopped) {
            journal.add(new Attempt(number, start, Instant.now(), request, null, "the load was stopped"));
            throw stopped;
        }
        journal.add(attempt);
        return attempt;
    }

    private HttpRequest http(Request request, String token) {
        HttpRequest.Builder http = HttpRequest.newBuilder(
                        URI.create(system.address(request.service()) + request.path()))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Content-Type", request.method().equals("PATCH") ? MERGE_PATCH : "application/json");
        request.headers().forEach(http::header);
        if (!token.isEmpty()) http.header("Authorization", "Bearer " + token);
        String body = request.body();
        return http.method(request.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    private static Reply reply(HttpResponse<String> answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name, String.join(",", values)));
        return new Reply(answer.statusCode(), headers, answer.body());
    }
}
