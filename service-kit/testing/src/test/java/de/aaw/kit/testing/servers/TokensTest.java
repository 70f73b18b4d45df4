package de.aaw.kit.testing.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void aTokenNamesItsSubjectItsRoleAndEveryApi() {
        JsonNode claims = Tokens.claims(Tokens.of("office"));

        assertEquals("office", claims.at("/realm_access/roles/0").textValue());
        assertEquals(1, claims.at("/realm_access/roles").size());
        assertEquals(Set.of("partners-service", "measures-service", "reporting-service"), audience(claims));
        assertEquals(RunningServers.keycloak().issuer(), claims.path("iss").textValue());
        assertTrue(claims.path("partner").isMissingNode());
        assertSame(Tokens.of("office"), Tokens.of("office"));
    }

    @Test
    void theTwoOfficesAreTwoSubjects() {
        assertNotEquals(Tokens.subjectOf(Tokens.of("office")), Tokens.subjectOf(Tokens.of("office-second")));
    }

    @Test
    void aPartnersTokenNamesItsCode() {
        JsonNode claims = Tokens.claims(Tokens.partner("bmwe"));

        assertEquals("bmwe", claims.path("partner").textValue());
        assertEquals("partner", claims.at("/realm_access/roles/0").textValue());
    }

    @Test
    void theTokensToBeRefusedAreForeignOrOver() {
        assertEquals(Set.of("elsewhere"), audience(Tokens.claims(Tokens.of("stranger"))));
        long now = Instant.now().getEpochSecond();
        assertTrue(Tokens.claims(Tokens.expired()).path("exp").longValue() < now - 60);
        assertTrue(Tokens.claims(Tokens.shortLived()).path("exp").longValue() < now + 10);
    }

    private static Set<String> audience(JsonNode claims) {
        JsonNode audience = claims.path("aud");
        Set<String> names = new TreeSet<>();
        if (audience.isTextual()) {
            names.add(audience.textValue());
        }
        audience.forEach(name -> names.add(name.textValue()));
        return names;
    }
}
