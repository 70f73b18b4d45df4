package de.aaw.measures.reports.rest;

import static de.aaw.measures.fixtures.Api.aDraft;
import static de.aaw.measures.fixtures.Api.anAcceptedReport;
import static de.aaw.measures.fixtures.Api.havingRead;
import static de.aaw.measures.fixtures.Api.office;
import static de.aaw.measures.fixtures.Api.partner;
import static de.aaw.measures.fixtures.Api.submit;
import static de.aaw.measures.fixtures.Api.value;
import static de.aaw.measures.fixtures.Api.values;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import de.aaw.kit.testing.servers.Tokens;
import de.aaw.measures.fixtures.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a report's values may be; bad input gets its problem and changes nothing. */
@QuarkusTest
class ReportValuesTest {
    private String measure = "";
    private String indicator = "";

    @BeforeEach
    void aMeasureLedByBa() {
        measure = Api.aMeasure(Api.led("ba"));
        indicator = Api.yearly(measure, "STOCK", "PERSONS");
    }

    @Test
    void everyShapeOfAValueIsKeptAsItWasSent() {
        String ratio = Api.yearly(measure, "RATIO", "PERCENT");
        String quality = Api.yearly(measure, "QUALITATIVE", "ITEMS");
        String flow = Api.yearly(measure, "FLOW", "EUR");
        String report = aDraft(
                partner("ba"),
                measure,
                "2016",
                "{\"indicator\":\"%s\",\"numerator\":58,\"denominator\":100}".formatted(ratio),
                "{\"indicator\":\"%s\",\"score\":\"JA\"}".formatted(quality),
                "{\"indicator\":\"%s\",\"number\":12345678901234.56,\"precision\":\"ABOUT\",\"status\":\"PRELIMINARY\"}"
                        .formatted(flow),
                "{\"indicator\":\"%s\",\"status\":\"NOT_AVAILABLE\",\"reason\":\"Nicht erhoben.\"}"
                        .formatted(indicator),
                "{\"indicator\":\"%s\",\"number\":65.5,\"role\":\"SUPPLEMENTARY\",\"source\":\"BAFA\",\"region\":\"09162\",\"breakdown\":{\"SEX\":\"F\"}}"
                        .formatted(indicator));
        String body = office().get(report).asString();
        assertThat(body, containsString("12345678901234.56"));
        office().get(report)
                .then()
                .body("values[0].numerator", is(58))
                .body("values[1].score", equalTo("JA"))
                .body("values[2].precision", equalTo("ABOUT"))
                .body("values[3].reason", equalTo("Nicht erhoben."))
                .body("values[4].breakdown.SEX", equalTo("F"))
                .body("values[4].region", equalTo("09162"));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        put(
                        "2016",
                        partner("ba"),
                        values(
                                value(indicator, -1),
                                value("NEVER_DEFINED", 1),
                                "{\"indicator\":\"%s\",\"number\":1,\"region\":\"DE-XX\"}".formatted(indicator),
                                "{\"indicator\":\"%s\",\"number\":1,\"role\":\"SUPPLEMENTARY\"}".formatted(indicator)))
                .then()
                .statusCode(422)
                .body("code", equalTo("VALUES_REFUSED"))
                .body(
                        "errors.pointer",
                        contains("/values/0/number", "/values/1/indicator", "/values/2/region", "/values/3/source"))
                .body("errors.code", contains("NEGATIVE", "UNKNOWN_INDICATOR", "UNKNOWN_REGION", "SOURCE_MISSING"));
        nothingWasWritten("2016");
    }

    @Test
    void aCountingValueOffThePlansGrainIsRefused() {
        put("2016-H1", partner("ba"), values(value(indicator, 1)))
                .then()
                .statusCode(422)
                .body("code", equalTo("OFF_GRAIN"))
                .body("errors[0].pointer", equalTo("/values/0"));
        put(
                        "2016",
                        partner("ba"),
                        values("{\"indicator\":\"%s\",\"number\":1,\"region\":\"DE-BY\"}".formatted(indicator)))
                .then()
                .statusCode(422)
                .body("code", equalTo("OFF_GRAIN"));
        nothingWasWritten("2016-H1");
        put("2016-12-31", partner("ba"), values(value(indicator, 1))).then().statusCode(201);
    }

    @Test
    void anOverlappingCountingValueIsRefusedAndTakenAsSupplementary() {
        String adHoc = Api.anIndicator("FLOW", "ITEMS");
        Api.plan(measure, adHoc, "{\"frequency\":\"AD_HOC\"}");
        anAcceptedReport("ba", measure, "2016-03-01--2017-06-30", value(adHoc, 7686));

        put("2017-H1", partner("ba"), values(value(adHoc, 4245)))
                .then()
                .statusCode(422)
                .body("code", equalTo("OVERLAPPING_PERIOD"))
                .body("type", equalTo("/problems/overlapping-period"))
                .body("errors[0].pointer", equalTo("/values/0"))
                .body("errors[0].code", equalTo("OVERLAPS"))
                .body("errors[0].detail", containsString("2016-03-01--2017-06-30"));
        nothingWasWritten("2017-H1");
        put(
                        "2017-H1",
                        partner("ba"),
                        values(
                                "{\"indicator\":\"%s\",\"number\":4245,\"role\":\"SUPPLEMENTARY\",\"source\":\"überaus\"}"
                                        .formatted(adHoc)))
                .then()
                .statusCode(201);
        put("2017-H2", partner("ba"), values(value(adHoc, 1))).then().statusCode(201);
    }

    @Test
    void whatWasSentBackTakesNoPlace() {
        String first = aDraft(partner("ba"), measure, "2016", value(indicator, 1));
        submit(partner("ba"), first).then().statusCode(200);
        put("2016-12-31", partner("ba"), values(value(indicator, 1))).then().statusCode(422);
        havingRead(first, office())
                .body("{\"reason\":\"x\"}")
                .post(first + "/return")
                .then()
                .statusCode(200);
        String second = aDraft(partner("ba"), measure, "2016-12-31", value(indicator, 1));
        submit(partner("ba"), second).then().statusCode(200);
        submit(partner("ba"), first).then().statusCode(422).body("code", equalTo("OVERLAPPING_PERIOD"));
    }

    @Test
    void theSamePeriodIsTheSameReportHoweverItIsWritten() {
        aDraft(partner("ba"), measure, "2016-01-01--2016-12-31", value(indicator, 1));
        office().get(measure + "/reports/2016").then().statusCode(200).body("period", equalTo("2016"));
        partner("ba")
                .urlEncodingEnabled(false)
                .get(measure + "/reports/2016-01-01%2F2016-12-31")
                .then()
                .statusCode(200)
                .body("period", equalTo("2016"));
    }

    @Test
    void thePeriodSharesADayWithTheMeasures() {
        put("2014", partner("ba"), values(value(indicator, 1)))
                .then()
                .statusCode(422)
                .body("code", equalTo("PERIOD_OUTSIDE_MEASURE"));
        put("2014-01-01--2015-01-01", partner("ba"), values()).then().statusCode(201);
        put("2016-13", partner("ba"), values())
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors[0].parameter", equalTo("period"));
    }

    @Test
    void badInputGetsItsProblemAndChangesNothing() {
        put("2016", partner("ba"), values("{\"indicator\":\"%s\",\"number\":\"5\"}".formatted(indicator)))
                .then()
                .statusCode(400)
                .body("code", equalTo("WRONG_TYPE"))
                .body("errors[0].pointer", equalTo("/values/0/number"));
        put("2016", partner("ba"), values("{\"indicator\":\"%s\",\"numer\":5}".formatted(indicator)))
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"));
        put(
                        "2016",
                        partner("ba"),
                        values("{\"indicator\":\"%s\",\"number\":5,\"role\":\"COUNTED\"}".formatted(indicator)))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/values/0/role"));
        partner("ba")
                .body(values(value(indicator, 1)))
                .put(measure + "/reports/2016")
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"));
        partner("ba")
                .header("If-Match", "\"1\"")
                .body(values(value(indicator, 1)))
                .put(measure + "/reports/2016")
                .then()
                .statusCode(412);
        partner("ba")
                .get(measure + "/reports?lmit=1")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"));
        put("2016", partner("ba"), "{\"narrative\":\"" + "x".repeat(2_200_000) + "\",\"values\":[]}")
                .then()
                .statusCode(413)
                .body("code", equalTo("TOO_LARGE"));
        nothingWasWritten("2016");
    }

    @Test
    void tokensMustBeMadeForThisServiceAndValid() {
        String body = values(value(indicator, 1));
        put("2016", with(Tokens.expired()), body).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
        put("2016", with(Tokens.of("stranger")), body).then().statusCode(401);
        put("2016", with("no.token.atall"), body).then().statusCode(401);
        nothingWasWritten("2016");
    }

    @Test
    void problemsSpeakGermanToo() {
        havingRead(measure, partner("ba"))
                .header("Accept-Language", "de")
                .body(values(value(indicator, -1)))
                .put(measure + "/reports/2016")
                .then()
                .statusCode(422)
                .body("title", equalTo("Werte werden abgelehnt"))
                .body("errors[0].detail", startsWith("Es wird gezählt"));
    }

    @Test
    void plansAndPeriodsKeepAPlaceForWhatStands() {
        anAcceptedReport("ba", measure, "2016", value(indicator, 1));
        havingRead(measure, office())
                .delete(measure + "/plans/" + indicator)
                .then()
                .statusCode(409)
                .body("code", equalTo("REPORTED_OTHERWISE"))
                .body("errors.code", hasItem("STANDING_NOT_PLANNED"));
        havingRead(measure, office())
                .body("{\"frequency\":\"YEAR\",\"regionLevel\":\"LAND\"}")
                .put(measure + "/plans/" + indicator)
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("STANDING_REGION_OFF_GRAIN"));
        havingRead(measure, office())
                .contentType(Api.MERGE_PATCH)
                .body("{\"firstDay\":\"2017-01-01\"}")
                .patch(measure)
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("STANDING_OUTSIDE_MEASURE"));
        havingRead(measure, office())
                .body("{\"frequency\":\"AD_HOC\"}")
                .put(measure + "/plans/" + indicator)
                .then()
                .statusCode(200);
    }

    private Response put(String period, RequestSpecification caller, String body) {
        return havingRead(measure, caller).body(body).put(measure + "/reports/" + period);
    }

    private void nothingWasWritten(String period) {
        office().get(measure + "/reports/" + period).then().statusCode(404);
    }

    private static RequestSpecification with(String token) {
        return Api.anybody().auth().oauth2(token).contentType("application/json");
    }
}
