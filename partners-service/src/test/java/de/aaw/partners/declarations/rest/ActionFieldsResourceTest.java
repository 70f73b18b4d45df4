package de.aaw.partners.declarations.rest;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.office;
import static de.aaw.partners.Api.officeHavingRead;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import de.aaw.partners.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActionFieldsResourceTest {
    private static final String TITLE = "{\"title\": {\"de\": \"Mehr Betriebe\", \"en\": \"More companies\"}}";

    private String path = "";

    @BeforeEach
    void isRegistered() {
        path = Api.aDeclaration();
    }

    @Test
    void fieldsOfActionAreEnteredRewordedAndTakenOut() {
        officeHavingRead(path)
                .body(TITLE)
                .put(path + "/action-fields/HF2")
                .then()
                .statusCode(200)
                .body("actionFields.field", contains("HF1", "HF2"));
        officeHavingRead(path)
                .body(TITLE)
                .put(path + "/action-fields/HF1")
                .then()
                .body("actionFields[0].title.en", equalTo("More companies"));
        officeHavingRead(path)
                .delete(path + "/action-fields/HF1")
                .then()
                .statusCode(200)
                .body("actionFields", hasSize(1))
                .body("version", equalTo(4));
        officeHavingRead(path).delete(path + "/action-fields/HF1").then().statusCode(404);
    }

    @Test
    void aNumberIsWrittenAsTheDeclarationWritesIt() {
        for (String number : List.of("3", "3.1", "Z5", "a-2")) {
            officeHavingRead(path)
                    .body(TITLE)
                    .put(path + "/action-fields/" + number)
                    .then()
                    .statusCode(200)
                    .body("actionFields.code", hasItem(Api.codeOf(path) + "/" + number));
        }
    }

    @Test
    void aFieldOfActionHasANumberOfItsDeclaration() {
        officeHavingRead(path)
                .body(TITLE)
                .put(path + "/action-fields/first%20one")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"));
        officeHavingRead(path)
                .body("{}")
                .put(path + "/action-fields/HF3")
                .then()
                .statusCode(422);
    }

    @Test
    void aFieldOfActionNeedsTheETagOfItsDeclaration() {
        office().body(TITLE).put(path + "/action-fields/HF2").then().statusCode(428);
        office().header("If-Match", "\"9\"")
                .delete(path + "/action-fields/HF1")
                .then()
                .statusCode(412);
        anybody().get(path).then().body("version", equalTo(1));
    }
}
