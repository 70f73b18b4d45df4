package de.aaw.measures.measures.rest;

import static de.aaw.measures.fixtures.Api.anybody;
import static de.aaw.measures.fixtures.Api.havingRead;
import static de.aaw.measures.fixtures.Api.office;
import static de.aaw.measures.fixtures.Api.partner;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.measures.fixtures.Api;
import de.aaw.measures.fixtures.PublishedAlliance;
import de.aaw.measures.fixtures.PublishedAlliance.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeasuresResourceTest {
    private final String code = Api.aCode("M");

    @BeforeEach
    void theAllianceIsKnown() {
        PublishedAlliance.activePartners("ba", "bmas", "dihk");
        PublishedAlliance.declaration(Api.DECLARATION, "Z5");
    }

    @Test
    void theOfficeProposesWhatABenchLeads() {
        propose(
                        "\"lead\":{\"bench\":\"WIRTSCHAFT\"},\"participants\":[{\"partner\":\"dihk\",\"role\":\"SUPPORTER\"}],\"targetGroups\":[\"UNVERSORGT\"],\"firstDay\":\"2015-01-01\"")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header(ConsistencyToken.HEADER, notNullValue())
                .body("lead.bench", equalTo("WIRTSCHAFT"))
                .body("lead.partner", nullValue())
                .body("leads.size()", is(1));
        String id = anybody().get("/v1/measures/" + code).path("id");
        anybody()
                .get("/v1/measures/" + id)
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("participants[0].partner", equalTo("dihk"))
                .body("targetGroups", contains("UNVERSORGT"))
                .body("firstDay", equalTo("2015-01-01"))
                .body("lastDay", nullValue())
                .body("kind", nullValue())
                .body("plans", empty());
    }

    @Test
    void aPartnerProposesWhatItIsToLeadOrToBeCoResponsibleFor() {
        partner("ba")
                .body(measure("\"lead\":{\"partner\":\"ba\"}"))
                .post("/v1/measures")
                .then()
                .statusCode(201);
        partner("dihk")
                .body(measure(
                                "\"lead\":{\"partner\":\"ba\"},\"participants\":[{\"partner\":\"dihk\",\"role\":\"CO_RESPONSIBLE\"}]")
                        .replace(code, Api.aCode("M")))
                .post("/v1/measures")
                .then()
                .statusCode(201);
        partner("dihk")
                .body(measure(
                                "\"lead\":{\"partner\":\"ba\"},\"participants\":[{\"partner\":\"dihk\",\"role\":\"SUPPORTER\"}]")
                        .replace(code, Api.aCode("M")))
                .post("/v1/measures")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_MEASURE"));
    }

    @Test
    void aPartnerMustBeKnown() {
        propose("\"lead\":{\"partner\":\"nobody-knows\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PARTNER"))
                .body("errors[0].pointer", equalTo("/lead/partner"))
                .body("errors[0].code", equalTo("UNKNOWN_CODE"));
        propose(
                        "\"lead\":{\"bench\":\"BUND\"},\"participants\":[{\"partner\":\"ba\",\"role\":\"SUPPORTER\"},{\"partner\":\"nobody-knows\",\"role\":\"SUPPORTER\"}]")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/participants/1/partner"));
    }

    @Test
    void aPartnerIsActiveOnADayOfTheMeasuresPeriod() {
        String partner = "left-" + code.toLowerCase(Locale.ROOT);
        PublishedAlliance.partnerWith(
                partner, 1, new Status("ACTIVE", "2013-12-17", "2025-05-06"), new Status("LEFT", "2025-05-06", null));
        String lead = "\"lead\":{\"partner\":\"" + partner + "\"}";

        propose(lead + ",\"firstDay\":\"2025-05-06\"").then().statusCode(422).body("code", equalTo("INACTIVE_PARTNER"));
        propose(lead + ",\"firstDay\":\"2025-05-05\"").then().statusCode(201);
        havingRead("/v1/measures/" + code, office())
                .contentType(Api.MERGE_PATCH)
                .body("{\"firstDay\":\"2026-01-01\"}")
                .patch("/v1/measures/" + code)
                .then()
                .statusCode(422)
                .body("code", equalTo("INACTIVE_PARTNER"));
    }

    @Test
    void aWriteThatSendsAConsistencyTokenWaitsForTheEvent() {
        String partner = "just-" + code.toLowerCase(Locale.ROOT);
        ConsistencyToken token =
                PublishedAlliance.partner(PublishedAlliance.idOf(partner), partner, 1, Status.always());
        office().header(ConsistencyToken.HEADER, token.encode())
                .header("Prefer", "wait=10")
                .body(measure("\"lead\":{\"partner\":\"" + partner + "\"}"))
                .post("/v1/measures")
                .then()
                .statusCode(201);
        office().header(
                        ConsistencyToken.HEADER,
                        ConsistencyToken.of(PublishedAlliance.PARTNERS, UUID.randomUUID(), 1)
                                .encode())
                .header("Prefer", "wait=0")
                .body(measure("\"lead\":{\"bench\":\"BUND\"}"))
                .post("/v1/measures")
                .then()
                .statusCode(503)
                .body("code", equalTo("PROJECTION_BEHIND"));
    }

    @Test
    void declarationFieldsOfActionAndTargetGroupsMustBeKnown() {
        refused(
                measure("\"lead\":{\"bench\":\"BUND\"}").replace("\"AAW-TEST\"", "\"AAW-NONE\""),
                "UNKNOWN_DECLARATION");
        refused(measure("\"lead\":{\"bench\":\"BUND\"}").replace("/Z5", "/Z9"), "UNKNOWN_ACTION_FIELD");
        refused(measure("\"lead\":{\"bench\":\"BUND\"},\"targetGroups\":[\"MARTIANS\"]"), "UNKNOWN_TARGET_GROUP");
        refused(measure("\"lead\":{\"bench\":\"BUND\",\"partner\":\"ba\"}"), "INVALID");
        refused(measure("\"lead\":{}"), "INVALID");
        refused(
                measure("\"lead\":{\"bench\":\"BUND\"},\"firstDay\":\"2016-01-02\",\"lastDay\":\"2016-01-01\""),
                "INVALID");
        refused(
                measure("\"lead\":{\"partner\":\"ba\"},\"participants\":[{\"partner\":\"ba\",\"role\":\"SUPPORTER\"}]"),
                "LEAD_TAKES_PART");
    }

    @Test
    void onlyTheOfficeChangesTheLead() {
        String path = Api.aMeasure(Api.led("ba"), "dihk");
        havingRead(path, partner("dihk"))
                .contentType(Api.MERGE_PATCH)
                .body("{\"lead\":{\"partner\":\"bmas\"}}")
                .patch(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("LEAD_IS_FOR_THE_OFFICE"));
        havingRead(path, partner("dihk"))
                .contentType(Api.MERGE_PATCH)
                .body("{\"kind\":\"PLACEMENT\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("kind", equalTo("PLACEMENT"));
        havingRead(path, office())
                .contentType(Api.MERGE_PATCH)
                .body("{\"lead\":{\"partner\":null,\"bench\":\"BUND\"}}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("lead.bench", equalTo("BUND"))
                .body("version", is(3));
        havingRead(path, partner("bmas"))
                .contentType(Api.MERGE_PATCH)
                .body("{\"kind\":null}")
                .patch(path)
                .then()
                .statusCode(403);
    }

    @Test
    void participantsComeAndGoWithTheMeasuresVersion() {
        String path = Api.aMeasure(Api.bench());
        office().body("{\"role\":\"SUPPORTER\"}")
                .put(path + "/participants/dihk")
                .then()
                .statusCode(428);
        havingRead(path, office())
                .body("{\"role\":\"SUPPORTER\"}")
                .put(path + "/participants/dihk")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("participants[0].role", equalTo("SUPPORTER"));
        havingRead(path, office())
                .body("{\"role\":\"SUPPORTER\"}")
                .put(path + "/participants/" + PublishedAlliance.idOf("dihk"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        havingRead(path, office())
                .delete(path + "/participants/dihk")
                .then()
                .statusCode(200)
                .body("participants", empty())
                .body("version", is(3));
        havingRead(path, office()).delete(path + "/participants/dihk").then().statusCode(404);
        havingRead(path, office())
                .body("{\"role\":\"SUPPORTER\"}")
                .put(path + "/participants/nobody-knows")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PARTNER"));
    }

    @Test
    void plansAreSetReplacedAndRemoved() {
        String path = Api.aMeasure(Api.led("ba"));
        String flow = Api.anIndicator("FLOW", "PERSONS");
        havingRead(path, partner("ba"))
                .body("""
                        {"frequency":"AD_HOC","baseline":12.50,"targets":[{"period":"2015-01-01/2015-12-31","direction":"AT_LEAST","value":20000}]}""")
                .put(path + "/plans/" + flow)
                .then()
                .statusCode(200)
                .body("plans[0].indicator", equalTo(flow))
                .body("plans[0].regionLevel", equalTo("COUNTRY"))
                .body("plans[0].dueDays", is(90))
                .body("plans[0].baseline", is(12.5f))
                .body("plans[0].targets[0].period", equalTo("2015"))
                .body("plans[0].attribution", equalTo("LEAD_ONLY"));
        havingRead(path, partner("ba"))
                .body("{\"frequency\":\"YEAR\"}")
                .put(path + "/plans/" + flow)
                .then()
                .statusCode(200)
                .body("plans.size()", is(1))
                .body("plans[0].targets", empty())
                .body("version", is(3));
        havingRead(path, partner("dihk"))
                .body("{\"frequency\":\"YEAR\"}")
                .put(path + "/plans/" + flow)
                .then()
                .statusCode(403);
        havingRead(path, office())
                .delete(path + "/plans/" + flow)
                .then()
                .statusCode(200)
                .body("plans", empty());
        havingRead(path, office()).delete(path + "/plans/" + flow).then().statusCode(404);
    }

    @Test
    void aPlanFitsItsIndicator() {
        String path = Api.aMeasure(Api.bench());
        String total = Api.anIndicator("CUMULATIVE", "ITEMS");
        String quality = Api.anIndicator("QUALITATIVE", "ITEMS");
        planRefused(path, "NEVER_DEFINED", "{\"frequency\":\"YEAR\"}", 422, "UNKNOWN_INDICATOR");
        planRefused(path, total, "{\"frequency\":\"AD_HOC\"}", 422, "ORIGIN_MISSING");
        planRefused(path, quality, "{\"frequency\":\"ONCE\",\"origin\":\"2015-01-01\"}", 422, "ORIGIN_NOT_MEANT");
        planRefused(
                path,
                quality,
                "{\"frequency\":\"ONCE\",\"targets\":[{\"direction\":\"AT_LEAST\",\"value\":1}]}",
                422,
                "TARGET_NOT_MEANT");
        planRefused(path, total, "{\"frequency\":\"WEEKLY\"}", 400, "WRONG_TYPE");
        planRefused(
                path,
                total,
                "{\"frequency\":\"AD_HOC\",\"origin\":\"2015-01-01\",\"targets\":[{\"period\":\"2015-13\",\"direction\":\"AT_LEAST\",\"value\":1}]}",
                422,
                "INVALID");
        planRefused(path, total, "{\"frequency\":\"AD_HOC\",\"dueDays\":-1}", 422, "INVALID");
    }

    @Test
    void whatIsWrongWithAPlanIsSaid() {
        String path = Api.aMeasure(Api.bench());
        String total = Api.anIndicator("CUMULATIVE", "ITEMS");
        havingRead(path, office())
                .body(
                        "{\"frequency\":\"AD_HOC\",\"targets\":[{\"period\":\"2015-13\",\"direction\":\"AT_LEAST\",\"value\":1}]}")
                .put(path + "/plans/" + total)
                .then()
                .body("errors[0].pointer", equalTo("/targets/0/period"))
                .body("errors[0].code", equalTo("NO_PERIOD"));
        havingRead(path, office())
                .body("{\"frequency\":\"AD_HOC\"}")
                .put(path + "/plans/" + total)
                .then()
                .body("errors[0].pointer", equalTo("/origin"))
                .body("errors[0].code", equalTo("MISSING"));
    }

    @Test
    void whatSaysMoreThanAMessageCarriesIsRefused() {
        String path = Api.aMeasure(Api.bench());
        String target =
                "{\"period\":\"%d\",\"direction\":\"AT_LEAST\",\"value\":1,\"source\":\"" + "ä".repeat(1_000) + "\"}";
        String targets = IntStream.range(2000, 2050).mapToObj(target::formatted).collect(Collectors.joining(","));
        int status = 200;
        for (int plans = 0; status == 200 && plans < 12; plans++) {
            status = havingRead(path, office())
                    .body("{\"frequency\":\"YEAR\",\"targets\":[%s]}".formatted(targets))
                    .put(path + "/plans/" + Api.anIndicator("FLOW", "PERSONS"))
                    .statusCode();
        }
        assertThat(status, is(422));
    }

    @Test
    void theListNarrowsByEveryFilter() {
        String indicator = Api.anIndicator("STOCK", "PERSONS");
        propose(
                        "\"lead\":{\"partner\":\"ba\"},\"participants\":[{\"partner\":\"dihk\",\"role\":\"SUPPORTER\"}],\"kind\":\"PLACEMENT\",\"targetGroups\":[\"KMU\"]")
                .then()
                .statusCode(201);
        Api.plan("/v1/measures/" + code, indicator, "{\"frequency\":\"YEAR\"}");
        String title = "MASSNAHME " + code;
        for (Map<String, String> filter : List.of(
                Map.of("declaration", "AAW-TEST"),
                Map.of("actionField", "AAW-TEST/Z5"),
                Map.of("lead", "ba"),
                Map.of("participant", "dihk"),
                Map.of("kind", "PLACEMENT"),
                Map.of("targetGroup", "KMU"),
                Map.of("indicator", indicator),
                Map.of("q", title),
                Map.of("lead", "ba", "kind", "PLACEMENT", "indicator", indicator))) {
            assertThat(filter.toString(), codes(filter), hasItem(code));
        }
        for (Map<String, String> filter : List.of(
                Map.of("lead", "WIRTSCHAFT"),
                Map.of("participant", "ba"),
                Map.of("kind", "OTHER"),
                Map.of("targetGroup", "ELTERN"),
                Map.of("q", "%"),
                Map.of("lead", "ba", "kind", "OTHER"))) {
            assertThat(filter.toString(), codes(filter), not(hasItem(code)));
        }
        anybody().get("/v1/measures?led=ba").then().statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    void aMisspeltFilterIsNamedInsteadOfAnEmptyList() {
        Api.aMeasure(Api.led("ba"));
        for (Map.Entry<String, String> filter : Map.of(
                        "declaration", "AAW-NONE",
                        "actionField", "AAW-TEST/Z9",
                        "lead", "WIRTSHAFT",
                        "participant", "Nobody Knows",
                        "targetGroup", "MARTIANS",
                        "indicator", "never-defined")
                .entrySet()) {
            anybody()
                    .queryParam("kind", "PLACEMENT")
                    .queryParam(filter.getKey(), filter.getValue())
                    .get("/v1/measures")
                    .then()
                    .statusCode(422)
                    .body("errors[0].parameter", equalTo(filter.getKey()))
                    .body("errors[0].code", equalTo("UNKNOWN_CODE"));
        }
    }

    @Test
    void aWriteNamesInItsTokenWhatItTouched() {
        String path = Api.aMeasure(Api.bench());
        Api.yearly(path, "FLOW", "PERSONS");
        String touched = Api.anIndicator("STOCK", "PERSONS");
        String measure = "aaw.measures.measure/" + anybody().get(path).path("id");
        String indicator = "aaw.measures.indicator/"
                + anybody().get("/v1/indicators/" + touched).path("id");

        String planned = havingRead(path, office())
                .body("{\"frequency\":\"YEAR\"}")
                .put(path + "/plans/" + touched)
                .header(ConsistencyToken.HEADER);
        assertThat(ConsistencyToken.parse(planned).needs().keySet(), equalTo(Set.of(measure, indicator)));
        String renamed = havingRead(path, office())
                .contentType(Api.MERGE_PATCH)
                .body("{\"kind\":\"OTHER\"}")
                .patch(path)
                .header(ConsistencyToken.HEADER);
        assertThat(ConsistencyToken.parse(renamed).needs().keySet(), equalTo(Set.of(measure)));
    }

    @Test
    void theCodeIsTakenOnce() {
        propose("\"lead\":{\"bench\":\"BUND\"}").then().statusCode(201);
        propose("\"lead\":{\"bench\":\"BUND\"}").then().statusCode(409).body("code", equalTo("MEASURE_CODE_TAKEN"));
        anybody().get("/v1/measures/NONE").then().statusCode(404);
        anybody().get("/v1/measures/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static List<String> codes(Map<String, String> filter) {
        return anybody()
                .queryParams(filter)
                .queryParam("limit", 500)
                .get("/v1/measures")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
    }

    private static void planRefused(String path, String indicator, String terms, int status, String problem) {
        havingRead(path, office())
                .body(terms)
                .put(path + "/plans/" + indicator)
                .then()
                .statusCode(status)
                .body("code", equalTo(problem));
    }

    private static void refused(String measure, String problem) {
        office().body(measure).post("/v1/measures").then().statusCode(422).body("code", equalTo(problem));
    }

    private Response propose(String more) {
        return office().body(measure(more)).post("/v1/measures");
    }

    private String measure(String more) {
        return "{\"code\":\"%s\",\"title\":{\"de\":\"Massnahme %s\",\"en\":null},\"declaration\":\"AAW-TEST\",\"actionFields\":[\"AAW-TEST/Z5\"],%s}"
                .formatted(code, code, more);
    }
}
