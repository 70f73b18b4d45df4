package de.aaw.reporting.figures;

import static de.aaw.reporting.figures.Said.number;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import de.aaw.reporting.history.Log;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A correction changes today's figure and leaves yesterday's, and each says what became of the other's values. */
@QuarkusTest
class KnownThenTest {
    @Inject
    Log log;

    private final Activity measure = Activity.of("K-A").ledBy("k-old").plans("K_FLOW", "YEAR", "LAND", "LEAD_ONLY");

    private AReportOf first() {
        return measure.report(
                "2016", number("K_FLOW", "5").in("DE-BY"), number("K_FLOW", "7").in("DE-NW"));
    }

    private String recorded(AReportOf report) {
        var events = new ArrayList<>(List.of(
                Register.partner("k-old", "WIRTSCHAFT"),
                Register.partner("k-new", "BUND"),
                Register.indicator("K_FLOW", "FLOW", "PERSONS").defined(),
                measure.proposed()));
        events.addAll(report.accepted());
        log.publish(events);
        return Asked.contributions("indicator=K_FLOW&period=2016")
                .statusCode(200)
                .extract()
                .path("included[0].recordedAt");
    }

    @Test
    void aCorrectionChangesTodayAndNotWhatWasKnownThen() {
        var then = recorded(first());
        var correction = first().corrected(number("K_FLOW", "6").in("DE-BY"));
        log.publish(correction.submitted());
        Asked.figures("indicator=K_FLOW&period=2016").body("totals[0].value", equalTo(12));
        Asked.figures(Asked.as("office"), "indicator=K_FLOW&period=2016&counting=SUBMITTED")
                .body("totals[0].value", equalTo(6));
        log.publish(List.of(correction.accept(), measure.ledBy("k-new").proposed(2)));

        Asked.figures("indicator=K_FLOW&by=partner&period=2016")
                .body("cells.partner", contains("k-new"))
                .body("cells.value", contains(6));
        Asked.contributions("indicator=K_FLOW&period=2016")
                .body("included.value", contains(6))
                .body("excluded.find { it.value == 5 }.code", equalTo("SUPERSEDED"))
                .body("excluded.find { it.value == 7 }.code", equalTo("WITHDRAWN"));

        Asked.figures("indicator=K_FLOW&by=partner&period=2016&asOf=" + then)
                .body("cells.partner", contains("k-old"))
                .body("cells.value", contains(12))
                .body("question.asOf", equalTo(then));
        Asked.contributions("indicator=K_FLOW&period=2016&asOf=" + then)
                .body("included.value", hasItems(5, 7))
                .body("included.revision", contains(1, 1))
                .body("excluded", empty());
        beforeTheFirstNothingIsKnown(then);
    }

    private static void beforeTheFirstNothingIsKnown(String then) {
        var before = java.time.Instant.parse(then).minusMillis(1);
        Asked.figures("indicator=K_FLOW&period=2016&asOf=" + before)
                .body("totals[0].value", nullValue())
                .body("totals[0].status", equalTo("NOT_AVAILABLE"));
    }
}
