package de.aaw.system.oracle;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.system.TheSystem;
import de.aaw.system.load.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Reads what the services show; patient with answers that do not come at once, and with nothing else. */
final class Reader {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OK = 200;

    private final TheSystem system;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Reader(TheSystem system) {
        this.system = system;
    }

    JsonNode read(String who, String service, String path) {
        return Json.read(answer(who, service, path).body());
    }

    HttpResponse<String> answer(String who, String service, String path) {
        HttpResponse<String> answer = await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .ignoreExceptionsMatching(
                        failure -> failure instanceof IOException || failure instanceof TheSystem.NoToken)
                .until(() -> send(who, service, path), said -> said.statusCode() != 503);
        if (answer.statusCode() != OK)
            throw new AssertionError(service + path + " → " + answer.statusCode() + " " + answer.body());
        return answer;
    }

    /** All items of all pages. */
    List<JsonNode> all(String who, String service, String path) {
        List<JsonNode> items = new ArrayList<>();
        each(who, service, path, items::add);
        return items;
    }

    /** Page by page, for lists that are too long to be kept. */
    void each(String who, String service, String path, Consumer<JsonNode> take) {
        String page = path + (path.contains("?") ? "&" : "?") + "limit=500";
        for (String next = page; next != null; ) {
            JsonNode answer = read(who, service, next);
            answer.path("items").forEach(take);
            String cursor =
                    answer.path("next").isTextual() ? answer.path("nextCursor").asText() : null;
            next = cursor == null ? null : page + "&after=" + cursor;
        }
    }

    private HttpResponse<String> send(String who, String service, String path)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(system.address(service) + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + Objects.requireNonNull(system.token(who)))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
