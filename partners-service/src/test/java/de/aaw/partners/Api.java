package de.aaw.partners;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.kit.testing.servers.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The API as the coordination office uses it, in the words of the domain. */
public final class Api {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Api() {}

    public static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON);
    }

    public static RequestSpecification office() {
        return anybody().auth().oauth2(Tokens.of("office"));
    }

    public static RequestSpecification as(String client) {
        return anybody().auth().oauth2(Tokens.of(client));
    }

    /** The client of a partner of deploy/data. */
    public static RequestSpecification partner(String code) {
        return anybody().auth().oauth2(Tokens.partner(code));
    }

    /** The office, having read what is under this path. */
    public static RequestSpecification officeHavingRead(String path) {
        return office().header("If-Match", anybody().get(path).header("ETag"));
    }

    public static RequestSpecification patching(RequestSpecification request) {
        return request.contentType("application/merge-patch+json; charset=UTF-8");
    }

    /** A code that no other test uses. */
    public static String aPartnerCode() {
        return "p" + NUMBER.incrementAndGet();
    }

    /** A code that no other test uses. */
    public static String aDeclarationCode() {
        return "T%d-2019-2021".formatted(NUMBER.incrementAndGet());
    }

    /** A registered ministry of two names; answers its path. */
    public static String aRenamedPartner() {
        String code = aPartnerCode();
        return aPartner("""
                {"code": "%s", "kind": "FEDERAL_MINISTRY", "bench": "BUND",
                 "names": [
                   {"acronym": "BMWi", "de": "Ministerium für Wirtschaft", "en": "Ministry of Economics", "validTo": "2021-12-08"},
                   {"acronym": "BMWK", "de": "Ministerium für Klimaschutz", "validFrom": "2021-12-08"}],
                 "statuses": [{"status": "ACTIVE"}], "sources": ["https://example.org/a"]}
                """.formatted(code));
    }

    /** The partner of deploy/data under this code, which has a client; answers its path. */
    public static String aPartnerWithAClient(String code) {
        Response registered = office().body("""
                        {"code": "%s", "kind": "FEDERAL_AGENCY", "bench": "BUND", "names": [{"acronym": "X", "de": "X"}]}
                        """.formatted(code)).post("/v1/partners");
        assertTrue(List.of(201, 409).contains(registered.statusCode()), registered.asString());
        return "/v1/partners/" + code;
    }

    public static String aPartner(String json) {
        Response registered = office().body(json).post("/v1/partners");
        assertEquals(201, registered.statusCode(), registered.asString());
        return pathOf(registered);
    }

    /** A registered declaration from 2019-08-26 to 2021-12-31 with one field of action; answers its path. */
    public static String aDeclaration() {
        return aDeclaration(aDeclarationCode());
    }

    public static String aDeclaration(String code) {
        return aDeclaration((Object) """
                        {"code": "%s", "title": {"de": "Allianz", "en": "Alliance"}, "signedOn": "2019-08-26",
                         "firstDay": "2019-08-26", "lastDay": "2021-12-31",
                         "actionFields": [{"field": "HF1", "title": {"de": "Zusammenbringen"}}]}
                        """.formatted(code));
    }

    /** Anything whose text is the JSON of a registration. */
    public static String aDeclaration(Object json) {
        Response registered = office().body(json.toString()).post("/v1/declarations");
        assertEquals(201, registered.statusCode(), registered.asString());
        return pathOf(registered);
    }

    public static String codeOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public static String pathOf(Response created) {
        return URI.create(created.header("Location")).getPath();
    }
}
