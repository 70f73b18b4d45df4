package de.aaw.reporting.figures;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import de.aaw.kit.testing.servers.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Asking over HTTP, as nobody or as somebody. */
final class Asked {
    private Asked() {}

    static ValidatableResponse figures(String query) {
        return figures(given(), query);
    }

    static ValidatableResponse figures(RequestSpecification as, String query) {
        return as.when().get("/v1/figures?" + query).then();
    }

    static ValidatableResponse contributions(String query) {
        return contributions(given(), query);
    }

    static ValidatableResponse contributions(RequestSpecification as, String query) {
        return as.when().get("/v1/figures/contributions?" + query).then();
    }

    static RequestSpecification as(String client) {
        return given().auth().oauth2(Tokens.of(client));
    }

    static RequestSpecification asPartner(String code) {
        return given().auth().oauth2(Tokens.partner(code));
    }

    static void refused(ValidatableResponse response, int status, String code) {
        response.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
