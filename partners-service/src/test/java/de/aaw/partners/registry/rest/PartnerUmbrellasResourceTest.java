package de.aaw.partners.registry.rest;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.office;
import static de.aaw.partners.Api.officeHavingRead;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.partners.Api;
import de.aaw.partners.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnerUmbrellasResourceTest {
    private String igm = "";
    private String dgb = "";
    private String etuc = "";

    @BeforeEach
    void areRegistered() {
        igm = Api.aRenamedPartner();
        dgb = Api.aRenamedPartner();
        etuc = Api.aRenamedPartner();
    }

    @Test
    void theUmbrellaIsThatOfTheDayAskedFor() {
        under(igm, "open", dgb, "2015-01-01").then().statusCode(200).body("umbrella", nullValue());
        under(igm, "2015-01-01", etuc, null).then().statusCode(200).body("umbrella.code", equalTo(Api.codeOf(etuc)));
        anybody()
                .get(igm + "?validOn=2014-12-31")
                .then()
                .body("umbrella.code", equalTo(Api.codeOf(dgb)))
                .body("umbrella.id", equalTo(anybody().get(dgb).path("id")))
                .body("umbrellas.partner.code", contains(Api.codeOf(dgb), Api.codeOf(etuc)))
                .body("umbrellas.validTo", contains("2015-01-01", null));
        anybody().get(dgb).then().body("version", equalTo(1));
    }

    @Test
    void theUmbrellaIsThatKnownAtTheInstantAskedFor() {
        String before = anybody().get(igm).path("recordedAt");
        under(igm, "open", dgb, null);
        anybody()
                .get(igm + "?asOf=" + before)
                .then()
                .body("umbrella", nullValue())
                .body("umbrellas", hasSize(0));
        anybody()
                .get("/v1/partners?q=" + Api.codeOf(igm))
                .then()
                .body("items[0].umbrella.code", equalTo(Api.codeOf(dgb)));
    }

    @Test
    void aPartnerStandsUnderOneOtherADay() {
        under(igm, "open", dgb, null);
        under(igm, "2015-01-01", etuc, null)
                .then()
                .statusCode(422)
                .body("code", equalTo("UMBRELLAS_OVERLAP"))
                .body("detail", containsString("2015-01-01"));
    }

    @Test
    void onNoDayIsAPartnerAboveItself() {
        under(igm, "open", igm, null).then().statusCode(422).body("code", equalTo("UMBRELLA_CIRCLE"));
        under(igm, "2010-01-01", dgb, "2020-01-01").then().statusCode(200);
        under(dgb, "2015-01-01", etuc, null).then().statusCode(200);
        under(etuc, "open", igm, "2015-01-01").then().statusCode(200);
        under(etuc, "2020-01-01", igm, null).then().statusCode(200);
        under(etuc, "2019-12-31", igm, "2020-01-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("UMBRELLA_CIRCLE"))
                .body("errors.pointer", contains("/partner"))
                .body("detail", containsString("2019-12-31"))
                .body(
                        "detail",
                        containsString("%1$s → %2$s → %3$s → %1$s"
                                .formatted(Api.codeOf(etuc), Api.codeOf(igm), Api.codeOf(dgb))));
    }

    @Test
    void membershipsEnteredSideBySideMakeNoCircleEither() throws Exception {
        for (int round = 0; round < 10; round++) {
            List<String> ring = List.of(Api.aRenamedPartner(), Api.aRenamedPartner(), Api.aRenamedPartner());
            List<Integer> statuses = AtOnce.of(
                    ring.size(),
                    member -> () -> AtOnce.untilServed(
                                    () -> under(ring.get(member), "open", ring.get((member + 1) % ring.size()), null))
                            .statusCode());
            assertEquals(2, Collections.frequency(statuses, 200), statuses::toString);
            assertEquals(1, Collections.frequency(statuses, 422), statuses::toString);
        }
    }

    @Test
    void whoChangesUmbrellasAndNamesSideBySideNeverStopsTheOther() throws Exception {
        List<Integer> statuses = AtOnce.of(16, client -> () -> switch (client % 4) {
            case 0 -> under(igm, "open", dgb, null).statusCode();
            case 1 -> officeHavingRead(igm).delete(igm + "/umbrellas/open").statusCode();
            case 2 -> under(dgb, "open", etuc, null).statusCode();
            default -> officeHavingRead(dgb).delete(dgb + "/statuses/open").statusCode();
        });
        assertEquals(
                List.of(), statuses.stream().filter(status -> status >= 500).toList(), statuses::toString);
    }

    @Test
    void onlyARegisteredPartnerIsAnUmbrella() {
        office().header("If-Match", "\"1\"")
                .body("{\"partner\": \"nobody\"}")
                .put(igm + "/umbrellas/open")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PARTNER"))
                .body("errors.pointer", contains("/partner"));
        office().header("If-Match", "\"1\"")
                .body("{\"partner\": \"%s\", \"validTo\": \"2015-01-01\"}".formatted(Api.codeOf(dgb)))
                .put(igm + "/umbrellas/2015-01-01")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/validTo"));
        anybody().get(igm).then().body("version", equalTo(1));
    }

    @Test
    void aMembershipIsTakenBackAndStaysInTheHistory() {
        under(igm, "open", dgb, null);
        officeHavingRead(igm)
                .delete(igm + "/umbrellas/open")
                .then()
                .statusCode(200)
                .body("umbrella", nullValue())
                .body("umbrellas", hasSize(0));
        officeHavingRead(igm).delete(igm + "/umbrellas/open").then().statusCode(404);
        anybody()
                .get(igm + "/history")
                .then()
                .body("items.change", contains("REGISTERED", "UMBRELLA_SET", "UMBRELLA_REMOVED"))
                .body("items[1].state.umbrellas[0].partner.code", equalTo(Api.codeOf(dgb)));
    }

    @Test
    void aMembershipTakesTheETagOfTheMember() {
        String body = "{\"partner\": \"%s\"}".formatted(Api.codeOf(dgb));
        office().body(body).put(igm + "/umbrellas/open").then().statusCode(428);
        office().header("If-Match", "\"7\"")
                .body(body)
                .put(igm + "/umbrellas/open")
                .then()
                .statusCode(412);
        office().delete(igm + "/umbrellas/open").then().statusCode(428);
    }

    private static Response under(String member, String validFrom, String umbrella, @Nullable String validTo) {
        return officeHavingRead(member)
                .body("{\"partner\": \"%s\", \"validTo\": %s}"
                        .formatted(Api.codeOf(umbrella), validTo == null ? null : "\"" + validTo + "\""))
                .put(member + "/umbrellas/" + validFrom);
    }
}
