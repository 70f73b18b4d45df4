package de.aaw.kit.testing.servers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Real access tokens of Keycloak, kept until shortly before they end. */
public final class Tokens {
    private static final long RENEW_SECONDS = 60;
    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();
    private static final JsonMapper JSON = new JsonMapper();

    private Tokens() {}

    /** Of a client by its id: {@code office}, {@code office-second}, {@code analyst}, {@code stranger} (for another audience). */
    public static String of(String client) {
        return KEPT.compute(
                client,
                (id, kept) -> kept == null || endsSoon(kept)
                        ? RunningServers.keycloak().token(id)
                        : kept);
    }

    /** Of the partner with this code. */
    public static String partner(String code) {
        return of("partner-" + code);
    }

    /** Genuine in all, but ended ten minutes ago. */
    public static String expired() {
        return RunningServers.keycloak().token("expired");
    }

    /** Valid for two seconds from now. */
    public static String shortLived() {
        return RunningServers.keycloak().token("short-lived");
    }

    public static String subjectOf(String token) {
        return claims(token).path("sub").textValue();
    }

    /** What the token says, unverified. */
    public static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("not a token", e);
        }
    }

    private static boolean endsSoon(String token) {
        return claims(token).path("exp").longValue() < Instant.now().getEpochSecond() + RENEW_SECONDS;
    }
}
