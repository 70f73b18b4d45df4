package de.aaw.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small alliance of a test's own: a partner, a declaration, an indicator that adds up, and measures with yearly reports. */
final class Reporting {
    private final TheSystem system;
    final String partner = "p" + UUID.randomUUID().toString().substring(0, 8);
    final String declaration = "T" + partner.toUpperCase(java.util.Locale.ROOT) + "-2000-2039";
    final String indicator = "EINTRITTE_" + partner.toUpperCase(java.util.Locale.ROOT);
    private @Nullable String known;

    Reporting(TheSystem system) {
        this.system = system;
    }

    /** Registers all but the measures. */
    Reporting registered() {
        String afterPartner = created("partners", "/v1/partners", partnerNamed(partner));
        String afterDeclaration = created(
                "partners",
                "/v1/declarations",
                Map.of(
                        "code",
                        declaration,
                        "title",
                        text("Erklärung"),
                        "firstDay",
                        "2000-01-01",
                        "lastDay",
                        "2039-12-31",
                        "actionFields",
                        List.of(Map.of("field", "Z1", "title", text("Ziel")))));
        known = afterPartner + "," + afterDeclaration;
        created(
                "measures",
                "/v1/indicators",
                Map.of(
                        "code",
                        indicator,
                        "name",
                        text("Eintritte"),
                        "unit",
                        "PERSONS",
                        "type",
                        "FLOW",
                        "comparable",
                        true));
        return this;
    }

    static Map<String, Object> partnerNamed(String code) {
        return Map.of(
                "code",
                code,
                "kind",
                "CHAMBER",
                "bench",
                "WIRTSCHAFT",
                "names",
                List.of(Map.of("acronym", code, "de", "Kammer " + code)),
                "statuses",
                List.of(Map.of("status", "ACTIVE")));
    }

    /** A measure led by the business bench, so that the office reports, with a yearly plan. */
    void measure(String code) {
        Response proposed = proposed(Map.of(
                "code", code,
                "title", text("Maßnahme " + code),
                "declaration", declaration,
                "actionFields", List.of(declaration + "/Z1"),
                "lead", Map.of("bench", "WIRTSCHAFT"),
                "participants", List.of(Map.of("partner", partner, "role", "CO_RESPONSIBLE")),
                "firstDay", "2000-01-01"));
        Response planned = system.send(
                "office",
                "PUT",
                "measures",
                "/v1/measures/" + code + "/plans/" + indicator,
                Map.of("frequency", "YEAR"),
                proposed.header("ETag"));
        assertThat(planned.statusCode()).as(planned.asString()).isBetween(200, 201);
    }

    /** Again while measures-service says that the partner has not arrived there yet: a relay that was killed takes some seconds. */
    private Response proposed(Map<String, Object> measure) {
        Response answer = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> system.as("office", "measures")
                                .header("Consistency-Token", Objects.requireNonNull(known))
                                .header("Prefer", "wait=10")
                                .body(measure)
                                .post("/v1/measures"),
                        said -> said.statusCode() != 503);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    /** Drafts, submits and accepts; answers the acceptance. */
    Response accepted(String measure, int year, long number) {
        String path = "/v1/measures/" + measure + "/reports/" + year;
        String measureTag =
                system.get("office", "measures", "/v1/measures/" + measure).header("ETag");
        return submittedAndAccepted(path, number, measureTag);
    }

    /** A complete new revision, in force once accepted. */
    Response corrected(String measure, int year, long number) {
        String path = "/v1/measures/" + measure + "/reports/" + year;
        String current = system.get("office", "measures", path).header("ETag");
        Response opened = ok(system.send(
                "office", "POST", "measures", path + "/corrections", Map.of("reason", "Nachgezählt"), current));
        return submittedAndAccepted(path, number, opened.header("ETag"));
    }

    private Response submittedAndAccepted(String path, long number, String etag) {
        Response draft = ok(system.send("office", "PUT", "measures", path, values(number), etag));
        Response submitted =
                ok(system.send("office", "POST", "measures", path + "/submission", Map.of(), draft.header("ETag")));
        return ok(system.send(
                "office-second", "POST", "measures", path + "/acceptance", Map.of(), submitted.header("ETag")));
    }

    Map<String, Object> values(long number) {
        return Map.of("values", List.of(Map.of("indicator", indicator, "number", number)));
    }

    /** The figure after the given write, read with its consistency token. */
    Response figures(String query, String consistencyToken) {
        return ok(system.as("analyst", "reporting")
                .header("Consistency-Token", consistencyToken)
                .header("Prefer", "wait=10")
                .get("/v1/figures?indicator=" + indicator + query));
    }

    private String created(String service, String path, Object body) {
        Response answer = system.send("office", "POST", service, path, body, null);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.header("Consistency-Token");
    }

    static Response ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 204);
        return answer;
    }

    static Map<String, String> text(String de) {
        return Map.of("de", de, "en", de);
    }
}
