package de.aaw.partners.directory.rest;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.officeHavingRead;
import static de.aaw.partners.Api.patching;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.partners.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnerDirectoryResourceTest {
    private static final String PARTNER = """
            {"code": "%s", "kind": "%s", "bench": "%s", "land": %s,
             "names": [{"acronym": "Alt%3$s", "de": "Straßenbau %1$s", "en": "Road 100%% %1$s", "validTo": "2020-01-01"},
                       {"acronym": "Neu", "de": "Wegebau", "validFrom": "2020-01-01"}],
             "statuses": [{"status": "PROSPECTIVE", "validTo": "2020-01-01"}, {"status": "ACTIVE", "validFrom": "2020-01-01"}]}
            """;

    private final String chamber = Api.aPartnerCode() + "x";
    private final String union = Api.aPartnerCode() + "x";

    @BeforeEach
    void twoAreRegistered() {
        Api.aPartner(PARTNER.formatted(chamber, "CHAMBER", "WIRTSCHAFT", "\"DE-BY\""));
        Api.aPartner(PARTNER.formatted(union, "TRADE_UNION", "GEWERKSCHAFTEN", "null"));
    }

    @Test
    void eachFilterRestricts() {
        assertFinds("kind=CHAMBER", chamber, union);
        assertFinds("bench=GEWERKSCHAFTEN", union, chamber);
        assertFinds("land=DE-BY", chamber, union);
        assertFinds("kind=TRADE_UNION&bench=GEWERKSCHAFTEN&status=ACTIVE", union, chamber);
    }

    @Test
    void theStatusIsThatOfTheDayAskedFor() {
        anybody()
                .get("/v1/partners?limit=500&q=" + chamber + "&status=PROSPECTIVE")
                .then()
                .body("items", empty());
        anybody()
                .get("/v1/partners?q=" + chamber + "&status=PROSPECTIVE&validOn=2019-12-31")
                .then()
                .body("items.code", contains(chamber))
                .body("items[0].status", equalTo("PROSPECTIVE"))
                .body("items[0].name.acronym", equalTo("AltWIRTSCHAFT"));
    }

    @Test
    void allNamesAreSearchedCurrentAndFormerInAnyCase() {
        assertFinds("q=STRASSENBAU " + chamber, chamber, union);
        assertFinds("q=straßenbau " + chamber, chamber, union);
        assertFinds("q=altwirtschaft", chamber, union);
        assertFinds("q=wegebau", chamber, "nobody");
        assertFinds("q=" + chamber.toUpperCase(java.util.Locale.ROOT), chamber, union);
    }

    @Test
    void wildcardsAreSearchedAsWritten() {
        assertFinds("q=100% " + chamber, chamber, union);
        anybody().get("/v1/partners?q=" + chamber.charAt(0) + "%x").then().body("items", empty());
        anybody().get("/v1/partners?q=___").then().body("items", empty());
    }

    @Test
    void signatoriesOfADeclarationAreFoundAsTheySignedByThen() {
        String declaration = Api.aDeclaration();
        String signed = anybody().get(declaration).path("recordedAt");
        officeHavingRead(declaration).body("{\"role\": \"SUPPORTER\"}").put(declaration + "/signatures/" + union);
        String code = Api.codeOf(declaration);
        anybody().get("/v1/partners?declaration=" + code).then().body("items.code", contains(union));
        anybody()
                .get("/v1/partners?declaration=" + code + "&asOf=" + signed)
                .then()
                .body("items", empty());
    }

    @Test
    void anUnknownDeclarationIsNamedInsteadOfAnEmptyList() {
        for (String code : List.of("AAW-1999-2000", "x")) {
            anybody()
                    .get("/v1/partners?declaration=" + code)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("UNKNOWN_DECLARATION"))
                    .body("errors[0].parameter", equalTo("declaration"))
                    .body("errors[0].code", equalTo("UNKNOWN_CODE"));
        }
    }

    @Test
    void aLandIsNamedByItsForm() {
        anybody()
                .get("/v1/partners?land=Bayern")
                .then()
                .statusCode(400)
                .body("errors[0].detail", equalTo("Expected: Land (DE-BY)."));
    }

    @Test
    void theListAsOfAnInstantIsTheListOfThen() {
        String path = "/v1/partners/" + chamber;
        String before = anybody().get(path).path("recordedAt");
        patching(officeHavingRead(path)).body("{\"bench\": \"LAENDER\"}").patch(path);
        assertFinds("bench=WIRTSCHAFT&asOf=" + before, chamber, union);
        anybody().get("/v1/partners?limit=500&bench=WIRTSCHAFT").then().body("items.code", not(hasItem(chamber)));
    }

    @Test
    void pagesJoinWithoutGapOrRepetition() {
        List<String> whole = anybody().get("/v1/partners?limit=500&q=wegebau").path("items.code");
        List<String> paged = new ArrayList<>();
        String next = "/v1/partners?limit=1&q=wegebau";
        while (next != null) {
            Response page = anybody().get(next);
            paged.addAll(page.path("items.code"));
            next = page.path("next");
        }
        assertEquals(whole, paged);
    }

    @Test
    void theNextPageIsALinkToo() {
        Response page = anybody().get("/v1/partners?limit=1");
        page.then().header("Link", equalTo("<" + page.path("next") + ">; rel=\"next\""));
        anybody().get("/v1/partners?limit=500").then().body("next", nullValue());
    }

    private static void assertFinds(String question, String found, String notFound) {
        anybody()
                .get("/v1/partners?limit=500&" + question)
                .then()
                .statusCode(200)
                .body("items.code", hasItem(found))
                .body("items.code", not(hasItem(notFound)));
    }
}
