package de.aaw.partners;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.office;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Each cell of who-may-what.csv: what each caller is answered by each operation. {@code yes} is any answer of the operation itself; a
 * change is sent without a precondition, so that who is let in is told that it is missing.
 */
@QuarkusTest
class WhoMayWhatTest {
    private static final String TABLE = "/who-may-what.csv";
    private static final Set<Integer> LET_IN = Set.of(200, 201, 409, 428);
    private static final Map<String, Supplier<RequestSpecification>> CALLERS = Map.of(
            "nobody", Api::anybody,
            "analyst", () -> Api.as("analyst"),
            "another partner", () -> Api.partner("bmas"),
            "the partner itself", () -> Api.partner("ba"),
            "office", Api::office);

    @ParameterizedTest
    @CsvFileSource(resources = TABLE, useHeadersInDisplayName = true, delimiter = ';', quoteCharacter = '\'')
    void whoMayWhat(
            String operation,
            String request,
            @Nullable String body,
            String nobody,
            String analyst,
            String anotherPartner,
            String thePartnerItself,
            String office) {
        Map<String, String> expected = Map.of(
                "nobody", nobody,
                "analyst", analyst,
                "another partner", anotherPartner,
                "the partner itself", thePartnerItself,
                "office", office);
        Map<String, String> answered = CALLERS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, caller -> answer(caller.getValue().get(), request, body)));
        assertEquals(expected, answered, operation);
    }

    @Test
    void everyOperationIsInTheTable() throws Exception {
        JsonNode paths = new JsonMapper()
                .readTree(anybody().accept("*/*").get("/openapi?format=json").asString())
                .path("paths");
        Set<String> served = new TreeSet<>(paths.findValuesAsText("operationId"));
        try (var table = Objects.requireNonNull(WhoMayWhatTest.class.getResourceAsStream(TABLE))) {
            Stream<String> rows = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1);
            assertEquals(
                    served,
                    rows.map(row -> row.substring(0, row.indexOf(';'))).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static String answer(RequestSpecification caller, String request, @Nullable String body) {
        List<String> methodAndPath = List.of(request.split(" ", -1));
        String path = place(methodAndPath.get(1));
        if (methodAndPath.getFirst().equals("PATCH")) {
            Api.patching(caller);
        }
        int status = (body == null ? caller : caller.body(body))
                .request(methodAndPath.getFirst(), path)
                .statusCode();
        return LET_IN.contains(status) ? "yes" : Integer.toString(status);
    }

    private static String place(String path) {
        String named = path.substring(0, path.indexOf('}') + 1);
        return switch (named) {
            case "{ba}" -> path.replace(named, Api.aPartnerWithAClient("ba"));
            case "{declaration}" -> path.replace(named, Api.aDeclaration());
            case "{contact}" -> path.replace(named, aContact());
            default -> path;
        };
    }

    private static String aContact() {
        return Api.pathOf(office().contentType(ContentType.JSON)
                .body("{\"name\": \"Erika Mustermann\"}")
                .post(Api.aPartnerWithAClient("ba") + "/contacts"));
    }
}
