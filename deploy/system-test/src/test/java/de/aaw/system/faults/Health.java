package de.aaw.system.faults;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Asks every service each second how it is, as an orchestrator does, past all proxies. */
final class Health implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final long OLD_SECONDS = 5;
    private static final long MUCH = 100;

    private final Ports ports;
    private final List<Answer> answers = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(6);

    Health(Ports ports) {
        this.ports = ports;
    }

    void watch() {
        for (String service : Link.SERVICES)
            for (String kind : List.of("live", "ready")) {
                var unused =
                        threads.scheduleWithFixedDelay(() -> ask(service, "/q/health/" + kind), 0, 1, TimeUnit.SECONDS);
            }
    }

    List<Answer> answers() {
        synchronized (answers) {
            return List.copyOf(answers);
        }
    }

    /** Why not all is well: there are no tokens, somebody is not ready, or what was published has not arrived. */
    Optional<String> trouble() {
        Optional<String> tokens = noToken();
        if (tokens.isPresent()) return tokens;
        for (String service : Link.SERVICES) {
            Optional<String> trouble = trouble(service);
            if (trouble.isPresent()) return trouble;
        }
        return Optional.empty();
    }

    private Optional<String> noToken() {
        try {
            Token.of(ports, "office");
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("no token: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private Optional<String> trouble(String service) {
        try {
            HttpResponse<String> answer = send(service, "/q/health/ready");
            if (answer.statusCode() != 200) return Optional.of(service + " is not ready: " + answer.body());
            for (JsonNode check : JSON.readTree(answer.body()).path("checks")) {
                JsonNode data = check.path("data");
                if (data.path("oldestAgeSeconds").asLong() > OLD_SECONDS
                        || data.path("behind").asLong() > MUCH
                        || data.has("lastFailure")
                        || data.has("backlog")) return Optional.of(service + " is behind: " + check);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(service + " does not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private void ask(String service, String path) {
        Instant start = Instant.now();
        int status;
        try {
            status = send(service, path).statusCode();
        } catch (IOException noAnswer) {
            status = 0;
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return;
        }
        Answer answer = new Answer(start, Instant.now(), service, "GET", path, status, null, null, Duration.ZERO);
        synchronized (answers) {
            answers.add(answer);
        }
    }

    private HttpResponse<String> send(String service, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ports.service(service) + path))
                .timeout(PATIENCE)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        threads.shutdownNow();
        client.shutdownNow();
    }
}
