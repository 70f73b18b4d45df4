package de.aaw.kit.testing.servers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.aaw.servers.Credentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks Keycloak for a token by client credentials; not through REST Assured, whose settings belong to the tests. */
final class TokenRequest {
    private TokenRequest() {}

    static String send(String endpoint, String client) {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + Credentials.of(client);
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            JsonNode token = new JsonMapper().readTree(response.body()).path("access_token");
            if (!token.isTextual()) {
                throw new IllegalArgumentException("Keycloak gives " + client + " no token: " + response.body());
            }
            return token.textValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
