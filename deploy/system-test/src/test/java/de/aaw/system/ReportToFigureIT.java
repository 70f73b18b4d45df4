package de.aaw.system;

import static de.aaw.system.Reporting.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report's way from a partner's system to a figure, and what a correction does to it. */
@ExtendWith(SharedInstallation.class)
class ReportToFigureIT {
    private final TheSystem system;

    ReportToFigureIT(TheSystem system) {
        this.system = system;
    }

    @Test
    void anAcceptedReportIsInTheFigureInJsonAndInBothDialectsOfCsv() {
        Reporting reporting = new Reporting(system).registered();
        reporting.measure("F1-" + reporting.partner);
        String token = reporting.accepted("F1-" + reporting.partner, 2020, 1234).header("Consistency-Token");

        Response json = reporting.figures("&by=period:year&period=2020", token);
        assertThat(json.jsonPath().getList("cells.value", Long.class)).containsExactly(1234L);
        assertThat(json.jsonPath().getString("cells[0].status")).isEqualTo("REPORTED");

        assertThat(reporting
                        .figures("&by=period:year&period=2020&format=csv", token)
                        .asString())
                .contains("1234", "REPORTED");
        assertThat(reporting
                        .figures("&by=period:year&period=2020&format=csv&lang=de", token)
                        .asString())
                .contains(";1234;");
    }

    @Test
    void aSubmittedReportCountsOnlyOnceItIsAcceptedUnlessAskedForSubmitted() {
        Reporting reporting = new Reporting(system).registered();
        String measure = "F2-" + reporting.partner;
        reporting.measure(measure);
        String path = "/v1/measures/" + measure + "/reports/2020";
        String etag =
                system.get("office", "measures", "/v1/measures/" + measure).header("ETag");
        Response draft = ok(system.send("office", "PUT", "measures", path, reporting.values(7), etag));
        Response submitted =
                ok(system.send("office", "POST", "measures", path + "/submission", Map.of(), draft.header("ETag")));
        String token = submitted.header("Consistency-Token");

        assertThat(reporting.figures("&period=2020", token).jsonPath().getString("totals[0].status"))
                .isEqualTo("NOT_AVAILABLE");
        assertThat(reporting
                        .figures("&period=2020&counting=SUBMITTED", token)
                        .jsonPath()
                        .getLong("totals[0].value"))
                .isEqualTo(7);
    }

    @Test
    void aCorrectionChangesTodaysFigureAndNotTheOneOfBefore() {
        Reporting reporting = new Reporting(system).registered();
        String measure = "F3-" + reporting.partner;
        reporting.measure(measure);
        String first = reporting.accepted(measure, 2021, 100).header("Consistency-Token");
        Instant then = Instant.parse(contributions(reporting, first).jsonPath().getString("included[0].recordedAt"));

        String second = reporting.corrected(measure, 2021, 250).header("Consistency-Token");

        assertThat(reporting
                        .figures("&by=period:year&period=2021", second)
                        .jsonPath()
                        .getLong("cells[0].value"))
                .isEqualTo(250);
        assertThat(contributions(reporting, second).jsonPath().getInt("included[0].revision"))
                .isEqualTo(2);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Response asOf = reporting.figures("&by=period:year&period=2021&asOf=" + then, second);
            assertThat(asOf.jsonPath().getLong("cells[0].value")).isEqualTo(100);
            assertThat(asOf.jsonPath().getBoolean("watermark.settled")).isTrue();
        });
    }

    @Test
    void whoSubmittedDoesNotAccept() {
        Reporting reporting = new Reporting(system).registered();
        String measure = "F4-" + reporting.partner;
        reporting.measure(measure);
        String path = "/v1/measures/" + measure + "/reports/2020";
        String etag =
                system.get("office", "measures", "/v1/measures/" + measure).header("ETag");
        Response draft = ok(system.send("office", "PUT", "measures", path, reporting.values(7), etag));
        Response submitted =
                ok(system.send("office", "POST", "measures", path + "/submission", Map.of(), draft.header("ETag")));

        Response refused =
                system.send("office", "POST", "measures", path + "/acceptance", Map.of(), submitted.header("ETag"));

        assertThat(List.of(refused.statusCode(), refused.contentType()))
                .isEqualTo(List.of(403, "application/problem+json"));
    }

    private Response contributions(Reporting reporting, String token) {
        return ok(system.as("analyst", "reporting")
                .header("Consistency-Token", token)
                .header("Prefer", "wait=10")
                .get("/v1/figures/contributions?indicator=" + reporting.indicator + "&period=2021"));
    }
}
