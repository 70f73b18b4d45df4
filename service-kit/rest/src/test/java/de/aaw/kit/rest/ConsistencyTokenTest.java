package de.aaw.kit.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistencyTokenTest {

    @Test
    void whatIsEncodedIsReadAgain() {
        ConsistencyToken token = ConsistencyToken.of("topic", "a", 3).and("topic", "b", 1);
        assertEquals(token, ConsistencyToken.parse(token.encode()));
        String json = new String(Base64.getUrlDecoder().decode(token.encode()), StandardCharsets.UTF_8);
        assertEquals("{\"needs\":{\"topic/a\":3,\"topic/b\":1}}", json);
    }

    @Test
    void severalTokensAreTheirUnionWithTheHigherVersions() {
        String first = ConsistencyToken.of("topic", "a", 3).and("topic", "b", 1).encode();
        String second =
                ConsistencyToken.of("topic", "a", 2).and("topic", "c", 9).encode();
        assertEquals(
                Map.of("topic/a", 3L, "topic/b", 1L, "topic/c", 9L),
                ConsistencyToken.parse(first + ", " + second).needs());
    }

    @Test
    void noHeaderNeedsNothing() {
        assertTrue(ConsistencyToken.parse(null).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "no base64!",
                "{}",
                "null",
                "[]",
                "{\"needs\":null}",
                "{\"needs\":{\"a/b\":null}}",
                "{\"needs\":{\"a/b\":\"1\"}}",
                "{\"needs\":{\"a/b\":1.5}}",
                "{\"other\":1}"
            })
    void whatIsNoTokenIsRefused(String text) {
        String header = text.startsWith("{") || text.startsWith("[") || text.equals("null")
                ? Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8))
                : text;
        ProblemException refused = assertThrows(ProblemException.class, () -> ConsistencyToken.parse(header));
        assertEquals(KitProblem.BAD_HEADER, refused.problem().type());
    }
}
