package de.aaw.servers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds to a kept realm the clients it does not have yet; a realm that exists is not imported again. */
final class RealmAdmin {
    static final String CLIENT = "admin-client";
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    private final String address;

    RealmAdmin(String address) {
        this.address = address;
    }

    void addMissing(Realm realm) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String token = token(http);
            Set<String> present = new HashSet<>();
            send(http, authorised("/clients?max=1000", token).GET().build())
                    .forEach(client -> present.add(client.path("clientId").textValue()));
            List<RealmClient> missing = realm.clients().stream()
                    .filter(client -> !present.contains(client.id()))
                    .toList();
            if (!missing.isEmpty()) {
                add(http, token, missing);
            }
        } catch (IOException e) {
            throw new ServerFailure("Keycloak's realm cannot be completed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw Interruption.of(e);
        }
    }

    private void add(HttpClient http, String token, List<RealmClient> missing)
            throws IOException, InterruptedException {
        Map<String, Object> part = new LinkedHashMap<>(Realm.clientsAndAccounts(missing));
        part.put("ifResourceExists", "SKIP");
        send(
                http,
                authorised("/partialImport", token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Realm.write(part)))
                        .build());
    }

    private String token(HttpClient http) throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret=" + Credentials.of(CLIENT);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address + "/realms/master/protocol/openid-connect/token"))
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return send(http, request).path("access_token").asText();
    }

    private HttpRequest.Builder authorised(String path, String token) {
        return HttpRequest.newBuilder(URI.create(address + "/admin/realms/" + Realm.NAME + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token);
    }

    private static JsonNode send(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(request.uri().getPath() + " answers " + response.statusCode());
        }
        return JSON.readTree(response.body());
    }
}
