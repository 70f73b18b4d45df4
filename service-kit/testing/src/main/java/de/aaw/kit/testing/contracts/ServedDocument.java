package de.aaw.kit.testing.contracts;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The OpenAPI document as the application under test serves it. */
final class ServedDocument {
    private ServedDocument() {}

    static String read() {
        URI address = URI.create("http://localhost:" + RestAssured.port + "/openapi");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/yaml")
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(
                        address + " answers " + response.statusCode() + " instead of the OpenAPI document");
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
