package de.aaw.reporting.figures;

import static de.aaw.reporting.figures.Said.number;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.reporting.history.Log;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not understood is refused and named; what has no number for an answer is refused with the reason. */
@QuarkusTest
class RefusedQuestionsTest {
    @Inject
    Log log;

    @BeforeEach
    void publish() {
        var a = Activity.of("R-A")
                .with("r-zdh", "SUPPORTER")
                .plans("R_FLOW", "YEAR")
                .plans("R_SHARE", "YEAR")
                .plans("R_SCORE", "AD_HOC")
                .plans("R_BY", "REPORTING_YEAR");
        var b = Activity.of("R-B").plans("R_FLOW", "YEAR");
        var events = new ArrayList<>(List.of(
                Register.partner("r-zdh", "WIRTSCHAFT"),
                Register.declaration(Activity.DECLARATION, "Z5", "Z6"),
                Register.indicator("R_FLOW", "FLOW", "PERSONS").notComparable().defined(),
                Register.indicator("R_SHARE", "RATIO", "PERCENT").defined(),
                Register.indicator("R_SCORE", "QUALITATIVE", "ITEMS").defined(),
                Register.indicator("R_BY", "FLOW", "PERSONS").defined(),
                a.proposed(),
                b.proposed()));
        events.addAll(a.report("2015", number("R_FLOW", "1"), number("R_SHARE", "58"), Said.score("R_SCORE", "yes"))
                .accepted());
        events.addAll(a.report("2016", number("R_SHARE", "60"), Said.score("R_SCORE", "no"))
                .accepted());
        events.addAll(
                b.report("2015", number("R_FLOW", "2"), number("R_FLOW", "9").as("SUPPLEMENTARY", "s"))
                        .accepted());
        events.addAll(
                b.report("2016", number("R_FLOW", "8").as("SUPPLEMENTARY", "s")).accepted());
        events.addAll(a.report("BY2016", number("R_BY", "7")).accepted());
        log.publish(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by=period:year | 400 | BAD_PARAMETER",
                "indicator=R_FLOW&by=year | 400 | BAD_PARAMETER",
                "indicator=R_FLOW&by= | 400 | BAD_PARAMETER",
                "indicator=R_FLOW&by=measure,,land | 400 | BAD_PARAMETER",
                "indicator=R_FLOW&mesure=R-A | 400 | UNKNOWN_PARAMETER",
                "indicator=R_FLOW&period=2015-13 | 400 | BAD_PARAMETER",
                "indicator=R_FLOW&period=2016..2015 | 400 | BAD_PARAMETER",
                "indicator=R_FLOW&role=CLAIM | 400 | BAD_PARAMETER",
                "indicator=R_FLOW&counting=accepted | 400 | BAD_PARAMETER",
                "indicator=R_FLOW&structure=NOW | 400 | BAD_PARAMETER",
                "indicator=R_FLOW&asOf=yesterday | 400 | BAD_PARAMETER",
                "indicator=R_FLOW&labels=maybe | 400 | BAD_PARAMETER",
                "indicator=R_FLOW&format=xml | 400 | BAD_PARAMETER",
                "indicator=R_FLOW&lang=fr | 400 | BAD_PARAMETER",
                "indicator=R_FLOWS | 422 | UNKNOWN_CODE",
                "indicator=R_FLOW&measure=R-Z | 422 | UNKNOWN_CODE",
                "indicator=R_FLOW&partner=r-zhd | 422 | UNKNOWN_CODE",
                "indicator=R_FLOW&bench=ARBEIT | 422 | UNKNOWN_CODE",
                "indicator=R_FLOW&actionField=Z5 | 422 | UNKNOWN_CODE",
                "indicator=R_FLOW&declaration=AAW | 422 | UNKNOWN_CODE",
                "indicator=R_FLOW&land=DE-XX | 422 | UNKNOWN_CODE",
                "indicator=R_FLOW&asOf=2099-01-01T00:00:00Z | 422 | AS_OF_IN_THE_FUTURE",
                "indicator=R_FLOW&asOf=2001-01-01T00:00:00Z | 404 | NOT_AVAILABLE",
                "indicator=R_FLOW | 422 | MEASURES_NOT_COMPARABLE",
                "indicator=R_FLOW&by=period:year | 422 | MEASURES_NOT_COMPARABLE",
                "indicator=R_SHARE | 422 | VALUES_NOT_ADDABLE",
                "indicator=R_SCORE | 422 | VALUES_NOT_ADDABLE",
                "indicator=R_FLOW&role=SUPPLEMENTARY | 422 | VALUES_NOT_ADDABLE",
                "indicator=R_BY&by=period:year | 422 | PERIOD_NOT_COMPOSABLE",
                "indicator=R_BY&period=2016 | 422 | PERIOD_NOT_COMPOSABLE"
            })
    void aQuestionThatHasNoAnswerIsRefused(String query, int status, String code) {
        Asked.refused(Asked.figures(query.strip()), status, code.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator=R_SHARE,R_BY | 422 | NOT_ONE_CELL",
                "indicator=R_SHARE&by=period:year | 422 | NOT_ONE_CELL",
                "indicator=R_SHARE&by=period:year&period=2015..2016 | 422 | NOT_ONE_CELL",
                "indicator=R_FLOW&by=measure | 422 | NOT_ONE_CELL",
                "indicator=R_FLOW&by=measure&measure=R-A,R-B | 422 | NOT_ONE_CELL",
                "indicator=R_FLOW&format=csv | 400 | UNKNOWN_PARAMETER"
            })
    void contributionsExplainOneCell(String query, int status, String code) {
        Asked.refused(Asked.contributions(query.strip()), status, code.strip());
    }

    @Test
    void whatMayNotBeAddedIsShownOneByOne() {
        Asked.figures("indicator=R_SHARE&by=period:year")
                .body("cells.value", equalTo(List.of(58, 60)))
                .body("cells.rule", equalTo(List.of("SINGLE_VALUE", "SINGLE_VALUE")))
                .body("totals[0].value", nullValue())
                .body("totals[0].rule", equalTo("NOT_ADDED"))
                .body("totals[0].contributions", nullValue())
                .body("additive", equalTo(false));
        Asked.figures("indicator=R_SCORE&by=period:year")
                .body("cells.scores", equalTo(List.of(java.util.Map.of("yes", 1), java.util.Map.of("no", 1))));
        Asked.figures("indicator=R_FLOW&by=measure")
                .body("cells.value", equalTo(List.of(1, 2)))
                .body("totals[0].value", nullValue());
        Asked.figures("indicator=R_BY&period=2015-10-01--2016-09-30").body("totals[0].value", equalTo(7));
        Asked.figures("indicator=R_BY&period=BY2016").body("totals[0].value", equalTo(7));
    }

    @Test
    void theRefusalNamesWhatIsAllowedInTheReadersLanguage() {
        Asked.figures("indicator=R_FLOW&by=year").body("errors[0].detail", containsString("period:year, measure"));
        Asked.figures(given().header("Accept-Language", "de"), "indicator=R_FLOW")
                .body("title", equalTo("Die Maßnahmen sind nicht vergleichbar"))
                .body("detail", containsString("R-A, R-B"));
        Asked.figures("indicator=R_FLOW&asOf=2001-01-01T00:00:00Z").body("detail", containsString("on record since"));
    }

    @Test
    void aKnownMeasureWithoutTheIndicatorAnswersNothing() {
        Asked.figures("indicator=R_BY&measure=R-B")
                .statusCode(200)
                .body("cells", hasSize(1))
                .body("cells[0].value", nullValue())
                .body("cells[0].status", equalTo("NOT_AVAILABLE"))
                .body("cells[0].complete", equalTo(false));
    }

    @Test
    void aFigureOlderThanTheTokenAsksForIsNeverGiven() {
        var applied = ConsistencyToken.of(
                        "aaw.measures.measure", Activity.of("R-A").id(), 1)
                .encode();
        var notYet = ConsistencyToken.of(
                        "aaw.measures.measure", Activity.of("R-A").id(), 2)
                .encode();
        var asked = "indicator=R_BY";
        Asked.figures(given().header(ConsistencyToken.HEADER, applied), asked).statusCode(200);
        Asked.refused(
                Asked.figures(given().header(ConsistencyToken.HEADER, notYet).header("Prefer", "wait=1"), asked),
                503,
                "PROJECTION_BEHIND");
    }

    @Test
    void otherMethodsAndMediaTypesAreRefusedToo() {
        Asked.refused(given().when().post("/v1/figures").then(), 405, "METHOD_NOT_ALLOWED");
        Asked.refused(Asked.figures(given().accept("image/png"), "indicator=R_BY"), 406, "NOT_ACCEPTABLE");
    }
}
