package de.aaw.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Access tokens of the local realm: {@code office}, {@code office-second}, {@code analyst}, {@code partner:<code>}. */
public final class Token {
    private static final List<String> FIXED = List.of("office", "office-second", "analyst");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Token() {}

    public static String of(Ports ports, String who) throws IOException, InterruptedException {
        String client = client(who);
        HttpResponse<String> answer =
                Http.send(HttpRequest.newBuilder(URI.create(ports.realm() + "/protocol/openid-connect/token"))
                        .timeout(Duration.ofSeconds(10))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&client_id=" + client
                                + "&client_secret=local-only-" + client))
                        .build());
        JsonNode body = JSON.readTree(answer.body());
        if (answer.statusCode() == 401) throw new Refusal("the realm has no client for '" + who + "'");
        if (answer.statusCode() != 200)
            throw new IOException("Keycloak answers " + answer.statusCode() + ": "
                    + body.path("error_description").asText());
        return body.required("access_token").asText();
    }

    private static String client(String who) {
        if (FIXED.contains(who)) return who;
        if (who.matches("partner:[a-z0-9-]+")) return "partner-" + who.substring("partner:".length());
        throw new Refusal(
                "whose token? There are office, office-second, analyst and partner:<code>, such as partner:ba");
    }
}
