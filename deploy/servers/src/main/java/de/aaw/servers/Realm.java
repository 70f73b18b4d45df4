package de.aaw.servers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The realm {@code aaw} as Keycloak imports it: a confidential client with a service account for each caller. Clients and accounts have
 * fixed ids, so that a subject stays the same over every new import.
 */
final class Realm {
    static final String NAME = "aaw";
    private static final List<String> APIS = List.of("partners-service", "measures-service", "reporting-service");
    private static final String API_SCOPE = "aaw-apis";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int TOKEN_SECONDS = 600;

    private final List<RealmClient> clients;

    /** With a client {@code partner-<code>} for each partner, and for tests with the ones whose tokens must be refused. */
    Realm(List<String> partnerCodes, boolean testClients) {
        Stream<RealmClient> staff = Stream.of(
                RealmClient.of("office", "office"),
                RealmClient.of("office-second", "office"),
                RealmClient.of("analyst", "analyst"));
        Stream<RealmClient> partners = partnerCodes.stream().map(RealmClient::ofPartner);
        Stream<RealmClient> refused = testClients
                ? Stream.of(RealmClient.stranger(), RealmClient.shortLived(), RealmClient.expired())
                : Stream.of();
        this.clients = Stream.of(staff, partners, refused).flatMap(all -> all).toList();
    }

    List<RealmClient> clients() {
        return clients;
    }

    String json() {
        Map<String, Object> realm = new LinkedHashMap<>();
        realm.put("realm", NAME);
        realm.put("enabled", true);
        realm.put("sslRequired", "external");
        realm.put("defaultSignatureAlgorithm", "RS256");
        realm.put("accessTokenLifespan", TOKEN_SECONDS);
        realm.put(
                "roles",
                Map.of(
                        "realm",
                        Stream.of("office", "analyst", "partner")
                                .map(role -> Map.of("name", role))
                                .toList()));
        // A realm that names scopes gets none of Keycloak's own: "basic" (the subject) and "roles" must be among them.
        realm.put("clientScopes", List.of(basicScope(), rolesScope(), apiScope()));
        realm.put("defaultDefaultClientScopes", List.of("basic", "roles", API_SCOPE));
        realm.put("defaultOptionalClientScopes", List.of());
        realm.putAll(clientsAndAccounts(clients));
        return write(realm);
    }

    /** Clients with their service accounts, in the shape of an import and of a partial import. */
    static Map<String, Object> clientsAndAccounts(List<RealmClient> clients) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("clients", clients.stream().map(RealmClient::client).toList());
        part.put("users", clients.stream().map(RealmClient::account).toList());
        return part;
    }

    private static Map<String, Object> basicScope() {
        return scope(
                "basic",
                Map.of(
                        "name", "sub",
                        "protocol", "openid-connect",
                        "protocolMapper", "oidc-sub-mapper",
                        "config", Map.of("access.token.claim", "true", "introspection.token.claim", "true")));
    }

    private static Map<String, Object> rolesScope() {
        return scope(
                "roles",
                Map.of(
                        "name", "realm roles",
                        "protocol", "openid-connect",
                        "protocolMapper", "oidc-usermodel-realm-role-mapper",
                        "config",
                                Map.of(
                                        "claim.name", "realm_access.roles",
                                        "jsonType.label", "String",
                                        "multivalued", "true",
                                        "access.token.claim", "true",
                                        "introspection.token.claim", "true")));
    }

    private static Map<String, Object> apiScope() {
        return scope(API_SCOPE, APIS.stream().map(RealmClient::audience).toArray(Map<?, ?>[]::new));
    }

    private static Map<String, Object> scope(String name, Map<?, ?>... mappers) {
        return Map.of(
                "name",
                name,
                "protocol",
                "openid-connect",
                "attributes",
                Map.of("include.in.token.scope", "false", "display.on.consent.screen", "false"),
                "protocolMappers",
                List.of(mappers));
    }

    static String write(Map<String, Object> representation) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(representation);
        } catch (JsonProcessingException e) {
            throw new ServerFailure("The realm cannot be written", e);
        }
    }
}
