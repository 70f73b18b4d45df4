package de.aaw.partners.declarations.rest;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.office;
import static de.aaw.partners.Api.officeHavingRead;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.aaw.partners.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignaturesResourceTest {
    private String path = "";
    private String bmwe = "";

    @BeforeEach
    void bothAreRegistered() {
        path = Api.aDeclaration();
        bmwe = Api.codeOf(Api.aRenamedPartner());
    }

    @Test
    void aPartnerSignsUnderItsIdOrItsCode() {
        String id = anybody().get("/v1/partners/" + bmwe).path("id");
        officeHavingRead(path)
                .body("{\"role\": \"SIGNATORY\", \"reservation\": \"Vorbehalt\", \"verified\": false}")
                .put(path + "/signatures/" + id)
                .then()
                .statusCode(200)
                .body("signatures[0].partner.code", equalTo(bmwe))
                .body("signatures[0].reservation", equalTo("Vorbehalt"))
                .body("signatures[0].verified", equalTo(false));
        officeHavingRead(path)
                .body("{\"role\": \"LEAD\", \"signedOn\": \"2019-08-26\"}")
                .put(path + "/signatures/" + bmwe)
                .then()
                .body("signatures.role", contains("LEAD"))
                .body("signatures[0].verified", equalTo(true))
                .body("lead.code", equalTo(bmwe));
    }

    @Test
    void onlyARegisteredPartnerSigns() {
        officeHavingRead(path)
                .body("{\"role\": \"SIGNATORY\"}")
                .put(path + "/signatures/nobody")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PARTNER"))
                .body("detail", containsString("nobody"));
    }

    @Test
    void aDeclarationHasOneLead() {
        String other = Api.codeOf(Api.aRenamedPartner());
        officeHavingRead(path).body("{\"role\": \"LEAD\"}").put(path + "/signatures/" + bmwe);
        officeHavingRead(path)
                .body("{\"role\": \"LEAD\"}")
                .put(path + "/signatures/" + other)
                .then()
                .statusCode(422)
                .body("code", equalTo("SECOND_LEAD"))
                .body("errors.pointer", contains("/role"));
    }

    @Test
    void aSignatureCanBeWithdrawn() {
        officeHavingRead(path).body("{\"role\": \"LEAD\"}").put(path + "/signatures/" + bmwe);
        officeHavingRead(path)
                .delete(path + "/signatures/" + bmwe)
                .then()
                .statusCode(200)
                .body("lead", nullValue())
                .body("version", equalTo(3));
        officeHavingRead(path).delete(path + "/signatures/" + bmwe).then().statusCode(404);
        officeHavingRead(path).delete(path + "/signatures/nobody").then().statusCode(404);
    }

    @Test
    void aSignatureNeedsTheETagOfItsDeclaration() {
        office().body("{\"role\": \"LEAD\"}")
                .put(path + "/signatures/" + bmwe)
                .then()
                .statusCode(428);
        office().header("If-Match", "\"9\"")
                .body("{\"role\": \"LEAD\"}")
                .put(path + "/signatures/" + bmwe)
                .then()
                .statusCode(412);
        anybody().get(path).then().body("version", equalTo(1));
    }
}
