package de.aaw.reporting.figures;

import static de.aaw.reporting.figures.Said.number;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import de.aaw.kit.testing.servers.Tokens;
import de.aaw.reporting.history.Log;
import de.aaw.reporting.history.Published;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WhoMayAskTest {
    private static final String SENSITIVE = "indicator=W_SENSITIVE";
    private static final String SUBMITTED = "indicator=W_OPEN&counting=SUBMITTED";

    @Inject
    Log log;

    @BeforeEach
    void publish() {
        var own = Activity.of("W-OWN").ledBy("zdh").plans("W_SENSITIVE", "YEAR").plans("W_OPEN", "YEAR");
        var joint = Activity.of("W-JOINT").with("zdh", "CO_RESPONSIBLE").plans("W_OPEN", "YEAR");
        var other = Activity.of("W-OTHER")
                .ledBy("ba")
                .with("zdh", "SUPPORTER")
                .plans("W_SENSITIVE", "YEAR")
                .plans("W_OPEN", "YEAR");
        var events = new ArrayList<>(List.of(
                Register.partner("zdh", "WIRTSCHAFT"),
                Register.partner("ba", "BUND"),
                Register.indicator("W_SENSITIVE", "FLOW", "PERSONS")
                        .asSensitive()
                        .defined(),
                Register.indicator("W_OPEN", "FLOW", "PERSONS").defined(),
                own.proposed(),
                joint.proposed(),
                other.proposed()));
        events.addAll(own.report("2015", number("W_SENSITIVE", "1"), number("W_OPEN", "10"))
                .accepted());
        events.addAll(own.report("2016", number("W_OPEN", "20")).submitted());
        events.addAll(joint.report("2016", number("W_OPEN", "30")).submitted());
        events.addAll(other.report("2015", number("W_SENSITIVE", "2")).accepted());
        events.addAll(other.report("2016", number("W_OPEN", "40")).submitted());
        log.publish(events);
    }

    @Test
    void nobodyReadsWhatIsNotSensitiveAndAccepted() {
        Asked.figures("indicator=W_OPEN").statusCode(200).body("totals[0].value", equalTo(10));
    }

    @Test
    void whatIsSensitiveOrNotAcceptedNeedsARole() {
        Asked.refused(Asked.figures(SENSITIVE), 401, "UNAUTHENTICATED");
        Asked.refused(Asked.figures(SUBMITTED), 401, "UNAUTHENTICATED");
        Asked.refused(Asked.contributions(SENSITIVE), 401, "UNAUTHENTICATED");
        Asked.refused(Asked.figures("indicator=W_OPEN," + "W_SENSITIVE"), 401, "UNAUTHENTICATED");
        for (var role : List.of("office", "analyst")) {
            Asked.figures(Asked.as(role), SENSITIVE).statusCode(200).body("totals[0].value", equalTo(3));
            Asked.figures(Asked.as(role), SUBMITTED).statusCode(200).body("totals[0].value", equalTo(100));
        }
    }

    @Test
    void aPartnerReadsItsOwnMeasuresInFullAndNoOthers() {
        var refused = Asked.figures(Asked.asPartner("zdh"), SENSITIVE);
        Asked.refused(refused, 403, "NOT_YOUR_MEASURES");
        refused.body("detail", containsString("W-OTHER"));
        Asked.figures(Asked.asPartner("zdh"), SENSITIVE + "&measure=W-OWN")
                .statusCode(200)
                .body("totals[0].value", equalTo(1));
        Asked.figures(Asked.asPartner("zdh"), SUBMITTED + "&measure=W-OWN,W-JOINT&by=measure")
                .statusCode(200)
                .body("cells.find { it.measure == 'W-JOINT' }.value", equalTo(30))
                .body("totals[0].value", equalTo(60));
        Asked.refused(Asked.figures(Asked.asPartner("zdh"), SUBMITTED + "&partner=zdh"), 403, "NOT_YOUR_MEASURES");
        Asked.refused(Asked.figures(Asked.asPartner("ba"), SENSITIVE + "&measure=W-OWN"), 403, "NOT_YOUR_MEASURES");
    }

    @Test
    void whatIsNotAcceptedIsListedForThoseOnlyWhoMayReadIt() {
        var query = "indicator=W_OPEN&period=2016";
        Asked.contributions(query).body("excluded", empty()).body("notes[0]", containsString("not accepted yet"));
        Asked.contributions(Asked.as("analyst"), query)
                .body("excluded.code", equalTo(List.of("NOT_ACCEPTED", "NOT_ACCEPTED", "NOT_ACCEPTED")))
                .body("notes", empty());
        Asked.contributions(Asked.asPartner("zdh"), query).body("excluded.measure.code", contains("W-JOINT", "W-OWN"));
    }

    @Test
    void whatIsSensitiveTodayIsNotGivenAwayByAskingAboutYesterday() {
        var before = Instant.now();
        var indicator = Register.indicator("W_LATER", "FLOW", "PERSONS");
        var own = Activity.of("W-LATER").plans("W_LATER", "YEAR");
        log.publish(List.of(indicator.defined(), own.proposed()));
        log.publish(own.report("2015", number("W_LATER", "1")).accepted());
        var then = Asked.contributions("indicator=W_LATER").extract().<String>path("included[0].recordedAt");
        Asked.figures("indicator=W_LATER&asOf=" + then).statusCode(200);
        var marked = indicator.asSensitive().defined();
        marked.data().put("version", 2);
        log.publish(new Published(marked.topic(), marked.key(), marked.type(), marked.subject(), 2, marked.data()));
        Asked.refused(Asked.figures("indicator=W_LATER&asOf=" + then), 401, "UNAUTHENTICATED");
        Asked.refused(Asked.figures("indicator=W_LATER&asOf=" + before), 404, "NOT_AVAILABLE");
    }

    @Test
    void aTokenForAnotherAudienceAnExpiredAndAnUnreadableOneAreRefused() {
        for (var token : List.of(Tokens.of("stranger"), Tokens.expired(), "nonsense"))
            Asked.refused(Asked.figures(given().auth().oauth2(token), "indicator=W_OPEN"), 401, "UNAUTHENTICATED");
    }
}
