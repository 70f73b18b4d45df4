package de.aaw.measures.reports.rest;

import static de.aaw.measures.fixtures.Api.aDraft;
import static de.aaw.measures.fixtures.Api.accept;
import static de.aaw.measures.fixtures.Api.anAcceptedReport;
import static de.aaw.measures.fixtures.Api.anybody;
import static de.aaw.measures.fixtures.Api.as;
import static de.aaw.measures.fixtures.Api.claim;
import static de.aaw.measures.fixtures.Api.havingRead;
import static de.aaw.measures.fixtures.Api.office;
import static de.aaw.measures.fixtures.Api.partner;
import static de.aaw.measures.fixtures.Api.submit;
import static de.aaw.measures.fixtures.Api.value;
import static de.aaw.measures.fixtures.Api.values;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.measures.fixtures.Api;
import de.aaw.measures.fixtures.PublishedAlliance;
import de.aaw.measures.fixtures.PublishedAlliance.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the first draft to the correction of what was accepted. */
@QuarkusTest
class ReportLifeTest {
    private String measure = "";
    private String indicator = "";

    @BeforeEach
    void aMeasureLedByBaAndCoLedByDihk() {
        PublishedAlliance.activePartners("dihk", "bmas");
        measure = Api.aMeasure(Api.led("ba"), "dihk");
        indicator = Api.yearly(measure, "STOCK", "PERSONS");
    }

    @Test
    void aReportIsDraftedSubmittedAndAccepted() {
        String report = measure + "/reports/2016";
        havingRead(measure, partner("ba"))
                .body(values(value(indicator, 140)))
                .put(report)
                .then()
                .statusCode(201)
                .header("Location", endsWith(report))
                .body("state", equalTo("DRAFT"))
                .body("revision", is(1))
                .body("version", is(0))
                .body("acceptedRevision", nullValue())
                .body("values[0].number", is(140))
                .body("values[0].region", equalTo("DE"))
                .body("values[0].role", equalTo("COUNTING"))
                .body("values[0].status", equalTo("REPORTED"))
                .body("values[0].precision", equalTo("EXACT"));

        submit(partner("ba"), report)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("version", is(1));
        accept(office(), report)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("acceptedRevision", is(1))
                .body("version", is(2));
    }

    @Test
    void aPublishedStepNamesWhatItRestsOn() {
        String report = aDraft(partner("ba"), measure, "2016", value(indicator, 140));
        Response submitted = submit(partner("ba"), report);
        Map<String, Long> needs = ConsistencyToken.parse(submitted.header(ConsistencyToken.HEADER))
                .needs();

        String measureId = anybody().get(measure).path("id");
        String indicatorId = anybody().get("/v1/indicators/" + indicator).path("id");
        assertEquals(
                Map.of(
                        "aaw.measures.report/" + submitted.path("id"),
                        1L,
                        "aaw.measures.measure/" + measureId,
                        2L,
                        "aaw.measures.indicator/" + indicatorId,
                        1L),
                needs);
    }

    @Test
    void nobodyAcceptsWhatHeSubmittedAndTheOfficeReportsForBenches() {
        String joint = Api.aMeasure(Api.bench());
        String places = Api.yearly(joint, "STOCK", "PLACES");
        String report = aDraft(office(), joint, "2016", value(places, 18118), claim(places, 28100, "ZDH"));
        submit(office(), report).then().statusCode(200).body("values[1].role", equalTo("CONFLICTING_CLAIM"));
        accept(office(), report).then().statusCode(403).body("code", equalTo("FOUR_EYES"));
        accept(partner("ba"), report).then().statusCode(403);
        accept(as("office-second"), report).then().statusCode(200);
    }

    @Test
    void sendingBackOpensTheNextRevision() {
        String report = aDraft(partner("ba"), measure, "2016", value(indicator, 140));
        submit(partner("ba"), report).then().statusCode(200);
        havingRead(report, office()).body("{}").post(report + "/return").then().statusCode(422);
        havingRead(report, office())
                .body("{\"reason\":\"Quelle fehlt.\"}")
                .post(report + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("returnReason", equalTo("Quelle fehlt."))
                .body("revision", is(2));

        havingRead(report, partner("ba"))
                .body(values(value(indicator, 141)))
                .put(report)
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("revision", is(2));
        submit(partner("ba"), report).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        office().get(report + "/revisions")
                .then()
                .statusCode(200)
                .body("items.revision", contains(1, 2))
                .body("items.state", contains("RETURNED", "SUBMITTED"))
                .body("items[0].returnReason", equalTo("Quelle fehlt."))
                .body("items[0].submittedBy", equalTo("ba"));
        office().get(report + "/revisions/1").then().statusCode(200).body("values[0].number", is(140));
    }

    @Test
    void aCorrectionReplacesTheRevisionInForceOnceItIsAccepted() {
        String report = anAcceptedReport("ba", measure, "2016", value(indicator, 140));
        havingRead(report, partner("ba"))
                .body("{\"reason\":\"Nachmeldung\"}")
                .post(report + "/corrections")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("revision", is(2))
                .body("reason", equalTo("Nachmeldung"))
                .body("acceptedRevision", is(1))
                .body("version", is(2))
                .body("values[0].number", is(140));
        havingRead(report, partner("ba"))
                .body(values(value(indicator, 150)))
                .put(report)
                .then()
                .statusCode(200);
        as("analyst")
                .get(report)
                .then()
                .statusCode(200)
                .body("revision", is(1))
                .body("state", equalTo("ACCEPTED"))
                .body("values[0].number", is(140));
        submit(partner("ba"), report).then().statusCode(200).body("acceptedRevision", is(1));
        accept(office(), report)
                .then()
                .statusCode(200)
                .body("acceptedRevision", is(2))
                .body("values[0].number", is(150));
    }

    @Test
    void everyStepIsRefusedAtTheWrongTime() {
        String report = aDraft(partner("ba"), measure, "2016", value(indicator, 140));
        accept(office(), report).then().statusCode(409).body("code", equalTo("NOT_SUBMITTED"));
        havingRead(report, partner("ba"))
                .body("{\"reason\":\"x\"}")
                .post(report + "/corrections")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_ACCEPTED"));
        submit(partner("ba"), report).then().statusCode(200);
        submit(partner("ba"), report).then().statusCode(409).body("code", equalTo("NO_OPEN_DRAFT"));
        havingRead(report, partner("ba"))
                .body(values(value(indicator, 141)))
                .put(report)
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_OPEN_DRAFT"));
    }

    @Test
    void claimsAreTheOfficesAndAreCarriedFromRevisionToRevision() {
        String report = aDraft(partner("ba"), measure, "2016", value(indicator, 140));
        havingRead(report, partner("ba"))
                .body(values(claim(indicator, 150, "BMWi")))
                .put(report + "/claims")
                .then()
                .statusCode(403);
        havingRead(report, partner("ba"))
                .body(values(value(indicator, 140), claim(indicator, 150, "BMWi")))
                .put(report)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/values/1/role"))
                .body("errors[0].code", equalTo("CLAIM_BY_OFFICE"));
        havingRead(report, office())
                .body(values(value(indicator, 150)))
                .put(report + "/claims")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_A_CLAIM"));
        havingRead(report, office())
                .body(values(claim(indicator, 150, "BMWi")))
                .put(report + "/claims")
                .then()
                .statusCode(200)
                .body("values.size()", is(2));
        havingRead(report, partner("ba"))
                .body(values(value(indicator, 141)))
                .put(report)
                .then()
                .statusCode(200)
                .body("values.number", contains(141, 150));
        havingRead(report, partner("ba"))
                .body(values(value(indicator, 142), claim(indicator, 150, "BMWi")))
                .put(report)
                .then()
                .statusCode(200)
                .body("values.number", contains(142, 150));
    }

    @Test
    void ofAPartnersReportTheOfficeCorrectsTheClaimsAlone() {
        String report = anAcceptedReport("ba", measure, "2016", value(indicator, 140));
        havingRead(report, office())
                .body("{\"reason\":\"Gegenangabe des BMWi\"}")
                .post(report + "/corrections")
                .then()
                .statusCode(200);
        havingRead(report, office())
                .body(values(value(indicator, 1)))
                .put(report)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_REPORT"));
        havingRead(report, office())
                .body(values(claim(indicator, 150, "BMWi")))
                .put(report + "/claims")
                .then()
                .statusCode(200);
        submit(office(), report).then().statusCode(200);
        accept(office(), report).then().statusCode(403).body("code", equalTo("FOUR_EYES"));
        accept(as("office-second"), report).then().statusCode(200).body("values.number", contains(140, 150));

        havingRead(report, partner("ba"))
                .body("{\"reason\":\"x\"}")
                .post(report + "/corrections")
                .then()
                .statusCode(200);
        havingRead(report, partner("ba"))
                .body(values(value(indicator, 141)))
                .put(report)
                .then()
                .statusCode(200);
        submit(office(), report).then().statusCode(403).body("code", equalTo("CLAIMS_ALONE"));
    }

    @Test
    void whoMaySeeWhat() {
        String report = aDraft(partner("ba"), measure, "2016", value(indicator, 140));
        anybody().get(report).then().statusCode(401);
        anybody().get(measure + "/reports").then().statusCode(401);
        as("analyst").get(report).then().statusCode(404);
        as("analyst").get(measure + "/reports").then().statusCode(200).body("items", empty());
        partner("bmas").get(report).then().statusCode(404);
        partner("bmas").get(measure + "/reports").then().statusCode(200).body("items", empty());
        partner("dihk").get(report).then().statusCode(200);
        office().get(report).then().statusCode(200);

        submit(partner("ba"), report).then().statusCode(200);
        as("analyst").get(report).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        partner("bmas").get(report).then().statusCode(404);
        havingRead(report, office())
                .body("{\"reason\":\"x\"}")
                .post(report + "/return")
                .then()
                .statusCode(200);
        as("analyst").get(report).then().statusCode(404);
        as("analyst").get(report + "/revisions").then().statusCode(404);
        as("analyst").get(report + "/revisions/1").then().statusCode(404);
    }

    @Test
    void whoLeadsOrIsCoResponsibleReportsAndNobodyElse() {
        String body = values(value(indicator, 140));
        havingRead(measure, partner("bmas"))
                .body(body)
                .put(measure + "/reports/2016")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_REPORT"));
        havingRead(measure, office())
                .body(body)
                .put(measure + "/reports/2016")
                .then()
                .statusCode(403);
        havingRead(measure, as("analyst"))
                .body(body)
                .put(measure + "/reports/2016")
                .then()
                .statusCode(403);
        havingRead(measure, anybody().contentType("application/json"))
                .body(body)
                .put(measure + "/reports/2016")
                .then()
                .statusCode(401);
        aDraft(partner("dihk"), measure, "2016", value(indicator, 140));
    }

    @Test
    void aPartnerThatHasLeftStillReportsWhatItLed() {
        PublishedAlliance.partnerWith("bibb", 1, Status.always());
        String led = Api.aMeasure("{\"partner\":\"bibb\"}");
        String own = Api.yearly(led, "STOCK", "PERSONS");
        PublishedAlliance.partnerWith(
                "bibb", 2, new Status("ACTIVE", null, "2026-01-01"), new Status("LEFT", "2026-01-01", null));
        anAcceptedReport("bibb", led, "2016", value(own, 1));
    }

    @Test
    void theListGoesByPeriods() {
        for (String period : List.of("2017", "2015", "2016")) {
            aDraft(partner("ba"), measure, period, value(indicator, 1));
        }
        partner("ba").get(measure + "/reports").then().body("items.period", contains("2015", "2016", "2017"));
        Response page = partner("ba").get(measure + "/reports?limit=2");
        String next = page.path("next");
        partner("ba").get(next).then().body("items.period", contains("2017")).body("next", nullValue());
    }
}
