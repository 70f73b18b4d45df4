package de.aaw.reporting.figures;

import static de.aaw.reporting.figures.Said.number;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.reporting.history.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real records behind the figures that the alliance's first years are known by, over HTTP, from events to answer. */
@QuarkusTest
class FiguresResourceTest {
    private static final String PLACES = "F_ZUSAETZLICHE_PLAETZE";
    private static final String GUIDES = "F_LOTSEN";
    private static final String OFFERS = "F_NACHVERMITTLUNG_ANGEBOTE";
    private static final String ZDH = "http://www.lifepr.de/boxid/621030";

    @Inject
    Log log;

    @BeforeEach
    void publish() {
        var m01 = Activity.of("F-M01")
                .with("dihk", "CO_RESPONSIBLE")
                .with("zdh", "CO_RESPONSIBLE")
                .plans(PLACES, "YEAR");
        var m04 = Activity.of("F-M04").plans(OFFERS, "YEAR");
        var m10 = Activity.of("F-M10")
                .ledBy("bmwe")
                .from("2016-03-01", "2023-12-31")
                .plans(GUIDES, "YEAR");
        var events = new ArrayList<>(List.of(
                Register.partner("bmwe", "BUND"),
                Register.partner("dihk", "WIRTSCHAFT"),
                Register.partner("zdh", "WIRTSCHAFT"),
                Register.declaration(Activity.DECLARATION, "Z5", "Z6"),
                Register.indicator(PLACES, "STOCK", "PLACES").notComparable().defined(),
                Register.indicator(OFFERS, "FLOW", "PLACES").notComparable().defined(),
                Register.indicator(GUIDES, "STOCK", "PERSONS").notComparable().defined(),
                m01.proposed(),
                m04.proposed(),
                m10.proposed()));
        events.addAll(m01.report("2015", number(PLACES, "7300")).accepted());
        events.addAll(m01.report(
                        "2016", number(PLACES, "18118"), number(PLACES, "28100").as("CONFLICTING_CLAIM", ZDH))
                .accepted());
        events.addAll(m04.report("2015", number(OFFERS, "19020")).accepted());
        events.addAll(
                m10.report("2016", number(GUIDES, "140").precision("ABOUT")).accepted());
        events.addAll(m10.report(
                        "2017",
                        number(GUIDES, "170"),
                        number(GUIDES, "150").as("CONFLICTING_CLAIM", "bmwi.de").precision("ABOUT"))
                .accepted());
        events.addAll(m10.report("2016-01-01--2023-12-31", number(GUIDES, "65").as("SUPPLEMENTARY", "bafa.de"))
                .accepted());
        log.publish(events);
    }

    private static ValidatableResponse ask(String query) {
        return given().when().get("/v1/figures?" + query).then().statusCode(200);
    }

    private static ValidatableResponse explain(String query) {
        return given().when().get("/v1/figures/contributions?" + query).then().statusCode(200);
    }

    @Test
    void additionalPlacesAreALevelOfEachYearAndNeverTheirSum() {
        ask("indicator=" + PLACES + "&by=period:year")
                .body("cells.period", contains("2015", "2016"))
                .body("cells.value", contains(7300, 18118))
                .body("cells.complete", contains(true, true))
                .body("totals", hasSize(1))
                .body("totals[0].value", equalTo(18118))
                .body("totals[0].rule", equalTo("STOCK_LAST"))
                .body("additive", equalTo(false))
                .body("notes", hasItem("STOCK: levels are not summed over periods"))
                .body("question.asOf", nullValue())
                .body("question.until." + PLACES, equalTo("2016-12-31"));
        ask("indicator=" + PLACES + "&period=2015..2016").body("totals[0].value", equalTo(18118));
    }

    @Test
    void theClaimOfTheZdhStandsUnderExcludedWithItsSource() {
        explain("indicator=" + PLACES + "&period=2016")
                .body("cell.value", equalTo(18118))
                .body("cell.period", equalTo("2016"))
                .body("included", hasSize(1))
                .body("included[0].measure.code", equalTo("F-M01"))
                .body("included[0].lead", equalTo("WIRTSCHAFT"))
                .body("included[0].value", equalTo(18118))
                .body("included[0].weight.numerator", equalTo(1))
                .body("included[0].rule", equalTo("STOCK_LAST"))
                .body("excluded.value", contains(28100))
                .body("excluded[0].code", equalTo("CONFLICTING_CLAIM"))
                .body("excluded[0].reason", equalTo("A conflicting claim is never added up"))
                .body("excluded[0].source", equalTo(ZDH));
    }

    @Test
    void ofALevelOverTwoYearsTheEarlierIsExcludedAndTheRuleExplained() {
        explain("indicator=" + PLACES + "&period=2015..2016")
                .body("included.period", contains("2016"))
                .body("excluded.find { it.value == 7300 }.code", equalTo("OTHER_PERIOD"))
                .body("excluded.find { it.value == 7300 }.reason", startsWith("A level"));
    }

    @Test
    void theOtherFiguresAreTheOnesPrinted() {
        ask("indicator=" + OFFERS + "&period=2015").body("totals[0].value", equalTo(19020));
        ask("indicator=" + GUIDES + "&by=period:year&period=2016..2017")
                .body("cells.value", contains(140, 170))
                .body("cells.precision", contains("ABOUT", "EXACT"))
                .body("totals[0].value", equalTo(170));
    }

    @Test
    void publishedAveragesAndClaimsAreShownExplainedAndNotCounted() {
        explain("indicator=" + GUIDES + "&by=period:year&period=2017")
                .body("included.value", contains(170))
                .body("excluded.find { it.value == 150 }.code", equalTo("CONFLICTING_CLAIM"))
                .body("excluded.find { it.value == 65 }.code", equalTo("SUPPLEMENTARY"));
        ask("indicator=" + GUIDES + "&role=SUPPLEMENTARY")
                .body("cells.value", contains(65))
                .body("cells.rule", contains("SINGLE_VALUE"));
    }

    @Test
    void everyLinkReproducesItsCell() {
        var query = "indicator=" + PLACES + "&indicator=" + GUIDES + "&labels=true&by=";
        for (var by :
                List.of("period:year,partner,land,actionField", "measure,bench", "declaration&period=2016-H2..2017")) {
            var answer = ask(query + by).extract().jsonPath();
            assertReproduced(answer, "cells");
            assertReproduced(answer, "totals");
        }
    }

    private static void assertReproduced(JsonPath answer, String what) {
        List<Map<String, Object>> figures = answer.getList(what);
        for (var figure : figures) {
            var link = String.valueOf(figure.get("contributions"));
            Map<String, Object> explained = given().urlEncodingEnabled(false)
                    .get(link)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("cell");
            figure.putIfAbsent("period", explained.get("period"));
            explained.putIfAbsent("period", figure.get("period"));
            assertEquals(figure, explained, link);
        }
    }

    @Test
    void aMeasureThatIsNotKnownYetIsCalledAndExplainedByItsId() {
        var unknown = Activity.of("F-LATE");
        var events = new ArrayList<>(
                List.of(Register.indicator("F_LATE", "FLOW", "PLACES").defined()));
        events.addAll(unknown.report("2016", number("F_LATE", "7")).accepted());
        log.publish(events);
        var answer = ask("indicator=F_LATE&by=measure")
                .body("cells.measure", contains(unknown.id().toString()))
                .body("cells.value", contains(7));
        assertReproduced(answer.extract().jsonPath(), "cells");
        Asked.refused(Asked.figures("indicator=" + PLACES + "&measure=" + unknown.id()), 422, "UNKNOWN_CODE");
    }

    @Test
    void aCellWithoutAValueBearsTheNameOfItsTimeToo() {
        var asked = "indicator=" + GUIDES + "&by=partner&labels=true&period=";
        ask(asked + "2018&structure=AT_TIME")
                .body("cells.status", contains("NOT_AVAILABLE"))
                .body("cells[0].labels.partner.de", equalTo("Verband bmwe"));
        ask(asked + "2018").body("cells[0].labels.partner.de", equalTo("Neuer Verband bmwe"));
    }

    @Test
    void aBenchThatLeadsStandsForItsPartnersTogether() {
        ask("indicator=" + PLACES + "&by=partner&period=2016")
                .body("cells.partner", contains("dihk", "zdh"))
                .body("cells.value", contains(18118, 18118))
                .body("totals[0].value", equalTo(18118))
                .body("additive", equalTo(false));
        ask("indicator=" + OFFERS + "&by=partner").body("cells.partner", contains("WIRTSCHAFT"));
        ask("indicator=" + PLACES + "&by=land,bench&period=2016")
                .body("cells[0].land", nullValue())
                .body("cells[0].bench", equalTo("WIRTSCHAFT"));
    }
}
