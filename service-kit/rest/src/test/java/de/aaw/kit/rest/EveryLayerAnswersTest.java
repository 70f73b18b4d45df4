package de.aaw.kit.rest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EveryLayerAnswersTest {
    private static final String JSON = "Content-Type: application/json";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /                            | 404 | NOT_FOUND",
                "GET    | /nowhere                     | 404 | NOT_FOUND",
                "GET    | /v1/nowhere                  | 404 | NOT_FOUND",
                "GET    | /v1/things/none/deeper       | 404 | NOT_FOUND",
                "GET    | /v1/things/none              | 404 | NOT_FOUND",
                "GET    | /q/nowhere                   | 404 | NOT_FOUND",
                "GET    | //v1//things//x//y           | 404 | NOT_FOUND",
                "DELETE | /v1/things                   | 405 | METHOD_NOT_ALLOWED",
                "PUT    | /v1/things/none              | 405 | METHOD_NOT_ALLOWED",
                "BREW   | /v1/things                   | 405 | METHOD_NOT_ALLOWED",
                "TRACE  | /v1/things                   | 405 | METHOD_NOT_ALLOWED",
                "GET    | /v1/things?x=1               | 400 | UNKNOWN_PARAMETER",
                "GET    | /v1/things?kind=HUGE         | 400 | BAD_PARAMETER",
                "GET    | /v1/things?kind=             | 400 | BAD_PARAMETER",
                "GET    | /v1/things?kind              | 400 | BAD_PARAMETER",
                "GET    | /v1/things?kind=LARGE&kind=SMALL | 400 | BAD_PARAMETER",
                "GET    | /v1/things?limit=0           | 400 | BAD_PARAMETER",
                "GET    | /v1/things?limit=501         | 400 | BAD_PARAMETER",
                "GET    | /v1/things?limit=ten         | 400 | BAD_PARAMETER",
                "GET    | /v1/things?limit=99999999999 | 400 | BAD_PARAMETER",
                "GET    | /v1/things?day=2021-02-30    | 400 | BAD_PARAMETER",
                "GET    | /v1/things?asOf=yesterday    | 400 | BAD_PARAMETER",
                "GET    | /v1/things?open=maybe        | 400 | BAD_PARAMETER",
                "GET    | /v1/things?id=1-1-1-1-1      | 400 | BAD_PARAMETER",
                "GET    | /v1/things?after=AAAA        | 400 | BAD_PARAMETER",
                "GET    | /v1/things?after=%ff         | 400 | MALFORMED_REQUEST",
                "GET    | /v1/things?q=%00             | 400 | MALFORMED_REQUEST",
                "GET    | /v1/things?q=%zz             | 400 | MALFORMED_REQUEST",
                "GET    | /v1/things/%00               | 400 | MALFORMED_REQUEST",
                "GET    | /v1/things/%zz               | 400 | MALFORMED_REQUEST",
                "GET    | /v1/things/%                 | 400 | MALFORMED_REQUEST",
                "GET    | things                       | 404 | NOT_FOUND",
                "GET    | /v1/me                       | 401 | UNAUTHENTICATED",
                "GET    | /v1/broken                   | 500 | INTERNAL",
                "GET    | /v1/broken/answer            | 500 | INTERNAL",
                "GET    | /v1/broken/none              | 404 | NOT_FOUND",
                "GET    | /v1/broken/date/2021-13-01   | 404 | NOT_FOUND",
                "GET    | /v1/broken/id/1-1            | 404 | NOT_FOUND",
                "GET    | /v1/broken/teapot            | 400 | MALFORMED_REQUEST",
                "GET    | /v1/things?q={x}             | 400 | MALFORMED_REQUEST",
                "GET    | /problems/no-such            | 404 | NOT_FOUND"
            })
    void whateverIsAskedTheAnswerHasABody(String method, String target, int status, String code) throws IOException {
        assertProblem(status, code, RawHttp.call(method, target, ""));
    }

    @Test
    void aBodyOfAnotherMediaTypeIsRefused() throws IOException {
        String target = "/v1/things/echo";
        assertAll(
                () -> assertProblem(
                        415, "UNSUPPORTED_MEDIA_TYPE", RawHttp.call("POST", target, "a", "Content-Type: text/plain")),
                () -> assertProblem(
                        400, "MALFORMED_REQUEST", RawHttp.call("POST", target, "{}", "Content-Type: nonsense")),
                () -> assertProblem(415, "UNSUPPORTED_MEDIA_TYPE", RawHttp.call("POST", target, "{}")),
                () -> assertProblem(415, "UNSUPPORTED_MEDIA_TYPE", RawHttp.call("PATCH", "/v1/things/a", "{}", JSON)),
                () -> assertProblem(406, "NOT_ACCEPTABLE", RawHttp.get("/v1/things", "Accept: image/png")),
                () -> assertProblem(406, "NOT_ACCEPTABLE", RawHttp.get("/v1/me", "Accept: text/csv")));
    }

    @Test
    void aBodyInAnotherCodingIsRefused() throws IOException {
        String target = "/v1/things/echo";
        String latin = "Content-Type: application/json;charset=ISO-8859-1";
        assertAll(
                () -> assertProblem(415, "UNSUPPORTED_MEDIA_TYPE", RawHttp.call("POST", target, "{}", latin)),
                () -> assertProblem(
                        415,
                        "UNSUPPORTED_MEDIA_TYPE",
                        RawHttp.call("POST", target, "{}", JSON, "Content-Encoding: gzip")),
                () -> assertProblem(
                        422,
                        "INVALID",
                        RawHttp.call(
                                "POST",
                                target,
                                "{\"code\":\"\",\"size\":1}",
                                "Content-Type: application/json; charset=\"UTF-8\"")));
    }

    @Test
    void whatIsTooLargeIsToldSo() throws IOException {
        String large = "{" + " ".repeat(2_200_000) + "}";
        String chunked = Integer.toHexString(large.length()) + "\r\n" + large + "\r\n0\r\n\r\n";
        assertAll(
                () -> assertProblem(
                        413,
                        "TOO_LARGE",
                        RawHttp.send("POST /v1/things/echo HTTP/1.1\r\nHost: x\r\n" + JSON
                                + "\r\nContent-Length: 3000000\r\n\r\n{")),
                () -> assertProblem(
                        413,
                        "TOO_LARGE",
                        RawHttp.send("POST /v1/things/echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + JSON
                                + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked)),
                () -> assertProblem(414, "URI_TOO_LONG", RawHttp.get("/v1/things?q=" + "x".repeat(9000))),
                () -> assertProblem(
                        431, "HEADERS_TOO_LARGE", RawHttp.get("/v1/things", "X-Long: " + "x".repeat(40_000))));
    }

    @Test
    void whatIsNoHttpGetsAStatusAndNoStackTrace() throws IOException {
        assertEquals(400, RawHttp.send("hello\r\n\r\n").status());
        assertEquals(414, RawHttp.get("/" + "x".repeat(70_000)).status());
        assertEquals(
                431, RawHttp.get("/v1/things", "X-Long: " + "x".repeat(70_000)).status());
    }

    @Test
    void aMethodThatIsNotAllowedNamesThoseThatAre() throws IOException {
        String answer = RawHttp.call("DELETE", "/v1/things", "").answer();
        assertTrue(
                answer.matches("(?s).*\nAllow: [^\r]*GET[^\r]*POST.*")
                        || answer.matches("(?s).*\nAllow: [^\r]*POST[^\r]*GET.*"),
                answer);
    }

    @Test
    void theNameOfTheExchangeIsInTheAnswerAndInTheLog() throws IOException {
        String own =
                RawHttp.get("/v1/broken/trace", "X-Request-Id: my-own-name.7").answer();
        assertTrue(own.contains("X-Request-Id: my-own-name.7") && own.endsWith("my-own-name.7"), own);
        String trace = RawHttp.get(
                        "/v1/broken/trace", "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .answer();
        assertTrue(trace.endsWith("4bf92f3577b34da6a3ce929d0e0e4736"), trace);
        String forged = RawHttp.get("/v1/broken/trace", "X-Request-Id: a b<c>").answer();
        assertTrue(forged.matches("(?s).*[0-9a-f]{32}"), forged);
    }

    private static void assertProblem(int status, String code, RawHttp got) {
        String answer = got.answer();
        assertEquals(status, got.status(), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("\"code\":\"" + code + "\""), answer);
        assertTrue(answer.contains("\"traceId\":\""), answer);
        assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
        assertFalse(answer.contains("Exception") || answer.contains("java.") || answer.contains("quarkus"), answer);
    }
}
