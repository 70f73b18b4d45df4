package de.aaw.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealmTest {
    @Test
    void theLocalRunHasAClientForEachPartnerAndNoneForTests() throws JsonProcessingException {
        List<String> clients =
                read(new Realm(List.of("bmwe", "ba"), false)).path("clients").findValuesAsText("clientId");

        assertEquals(List.of("office", "office-second", "analyst", "partner-bmwe", "partner-ba"), clients);
    }

    @Test
    void everyAccountKeepsItsSubjectOverImports() throws JsonProcessingException {
        JsonNode one = read(new Realm(List.of("bmwe", "ba"), true)).path("users");
        JsonNode other = read(new Realm(List.of("ba"), false)).path("users");

        assertEquals(id(one, "service-account-partner-ba"), id(other, "service-account-partner-ba"));
        assertEquals(id(one, "service-account-office"), id(other, "service-account-office"));
    }

    @Test
    void theScopesThatTokensNeedAreDefaults() throws JsonProcessingException {
        JsonNode realm = read(new Realm(List.of("ba"), true));

        List<String> scopes = realm.path("clientScopes").findValuesAsText("name");
        realm.path("defaultDefaultClientScopes").forEach(scope -> assertTrue(scopes.contains(scope.textValue())));
        assertFalse(realm.path("defaultDefaultClientScopes").isEmpty());
    }

    private static String id(JsonNode users, String name) {
        for (JsonNode user : users) {
            if (user.path("username").textValue().equals(name)) {
                return user.path("id").textValue();
            }
        }
        throw new AssertionError("no " + name);
    }

    private static JsonNode read(Realm realm) throws JsonProcessingException {
        return new JsonMapper().readTree(realm.json());
    }
}
