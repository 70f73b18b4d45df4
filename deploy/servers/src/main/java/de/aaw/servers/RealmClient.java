package de.aaw.servers;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A confidential client with a service account: its role, and the claims and limits of its tokens. */
record RealmClient(
        String id,
        String role,
        List<Map<String, Object>> mappers,
        List<String> scopes,
        Map<String, String> attributes) {
    private static final List<String> EVERY_SCOPE = List.of("basic", "roles", "aaw-apis");
    private static final String LIFESPAN = "access.token.lifespan";

    static RealmClient of(String id, String role) {
        return new RealmClient(id, role, List.of(), EVERY_SCOPE, Map.of());
    }

    static RealmClient ofPartner(String code) {
        return new RealmClient("partner-" + code, "partner", List.of(partnerClaim(code)), EVERY_SCOPE, Map.of());
    }

    /** Tokens for another audience only. */
    static RealmClient stranger() {
        return new RealmClient(
                "stranger", "office", List.of(audience("elsewhere")), List.of("basic", "roles"), Map.of());
    }

    /** Tokens that end while a test looks on. */
    static RealmClient shortLived() {
        return new RealmClient("short-lived", "office", List.of(), EVERY_SCOPE, Map.of(LIFESPAN, "2"));
    }

    /** Tokens that ended ten minutes before they were issued. */
    static RealmClient expired() {
        return new RealmClient("expired", "office", List.of(), EVERY_SCOPE, Map.of(LIFESPAN, "-600"));
    }

    Map<String, Object> client() {
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("id", fixedId("client/" + id));
        client.put("clientId", id);
        client.put("enabled", true);
        client.put("protocol", "openid-connect");
        client.put("publicClient", false);
        client.put("clientAuthenticatorType", "client-secret");
        client.put("secret", Credentials.of(id));
        client.put("serviceAccountsEnabled", true);
        client.put("standardFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false);
        client.put("fullScopeAllowed", true);
        client.put("attributes", attributes);
        client.put("protocolMappers", mappers);
        client.put("defaultClientScopes", scopes);
        client.put("optionalClientScopes", List.of());
        return client;
    }

    Map<String, Object> account() {
        return Map.of(
                "id",
                fixedId("account/" + id),
                "username",
                "service-account-" + id,
                "enabled",
                true,
                "serviceAccountClientId",
                id,
                "realmRoles",
                List.of(role));
    }

    static Map<String, Object> audience(String name) {
        return Map.of(
                "name",
                "audience " + name,
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-audience-mapper",
                "config",
                Map.of(
                        "included.custom.audience", name,
                        "id.token.claim", "false",
                        "access.token.claim", "true",
                        "introspection.token.claim", "true"));
    }

    private static Map<String, Object> partnerClaim(String code) {
        return Map.of(
                "name", "partner",
                "protocol", "openid-connect",
                "protocolMapper", "oidc-hardcoded-claim-mapper",
                "config",
                        Map.of(
                                "claim.name", "partner",
                                "claim.value", code,
                                "jsonType.label", "String",
                                "access.token.claim", "true",
                                "introspection.token.claim", "true"));
    }

    private static String fixedId(String name) {
        return UUID.nameUUIDFromBytes(("aaw/" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
