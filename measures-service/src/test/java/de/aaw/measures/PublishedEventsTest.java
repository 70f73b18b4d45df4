package de.aaw.measures;

import static de.aaw.measures.fixtures.Api.havingRead;
import static de.aaw.measures.fixtures.Api.office;
import static de.aaw.measures.fixtures.Api.partner;
import static de.aaw.measures.fixtures.Api.submit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.aaw.kit.testing.contracts.EventContract;
import de.aaw.measures.fixtures.Api;
import de.aaw.measures.fixtures.Published;
import de.aaw.measures.fixtures.Published.Message;
import de.aaw.measures.fixtures.PublishedAlliance;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every change arrives in Kafka as its committed example says. */
@QuarkusTest
class PublishedEventsTest {
    private static final EventContract EVENTS = EventContract.ofModule();
    private static final JsonMapper JSON = new JsonMapper();

    private final String indicator = Api.aCode("EV_");
    private final String measure = Api.aCode("EV");
    private final String path = "/v1/measures/" + measure;

    @BeforeEach
    void theAllianceOfTheExamplesIsKnown() {
        PublishedAlliance.activePartners("ba", "dihk", "bafa");
        PublishedAlliance.declaration("AAW-2015-2018", "Z5", "Z1");
    }

    @Test
    void whatHappensToAnIndicator() throws Exception {
        define("indicator-defined.json");
        String id = havingRead("/v1/indicators/" + indicator, office())
                .contentType(Api.MERGE_PATCH)
                .body(Map.of(
                        "note",
                        example("indicator-changed.json")
                                .path("data")
                                .path("note")
                                .asText()))
                .patch("/v1/indicators/" + indicator)
                .path("id");
        List<Message> sent = Published.of("aaw.measures.indicator", id, 2);
        assertEquals(id, sent.get(0).sent().key());
        agreed(sent.get(0), "indicator-defined.json");
        agreed(sent.get(1), "indicator-changed.json");
    }

    @Test
    void whatHappensToAMeasure() throws Exception {
        define("indicator-defined.json");
        String id = propose("measure-proposed.json");
        changing()
                .body("{\"role\":\"SUPPORTER\"}")
                .put(path + "/participants/bafa")
                .then()
                .statusCode(200);
        JsonNode plan =
                example("measure-plan-set.json").path("data").path("plans").path(0);
        changing().body(terms(plan)).put(path + "/plans/" + indicator).then().statusCode(200);
        JsonNode changed = example("measure-changed.json").path("data");
        changing()
                .contentType(Api.MERGE_PATCH)
                .body("{\"kind\":%s,\"description\":%s}".formatted(changed.path("kind"), changed.path("description")))
                .patch(path)
                .then()
                .statusCode(200);
        changing().delete(path + "/participants/bafa").then().statusCode(200);
        changing().delete(path + "/plans/" + indicator).then().statusCode(200);

        List<Message> sent = Published.of("aaw.measures.measure", id, 6);
        agreed(sent.get(0), "measure-proposed.json");
        agreed(sent.get(1), "measure-participant-set.json");
        agreed(sent.get(2), "measure-plan-set.json");
        agreed(sent.get(3), "measure-changed.json");
        agreed(sent.get(4), "measure-participant-removed.json");
        agreed(sent.get(5), "measure-plan-removed.json");
    }

    @Test
    void aMeasureLedByAPartnerAndAPlanOfARunningTotal() throws Exception {
        String id = propose("measure-proposed-by-a-partner.json");
        String total = Api.anIndicator("CUMULATIVE", "ITEMS");
        JsonNode plan = example("measure-plan-set-cumulative.json")
                .path("data")
                .path("plans")
                .path(0);
        changing().body(terms(plan)).put(path + "/plans/" + total).then().statusCode(200);
        List<Message> sent = Published.of("aaw.measures.measure", id, 2);
        agreed(sent.get(0), "measure-proposed-by-a-partner.json");
        agreed(sent.get(1), "measure-plan-set-cumulative.json", Map.of(total, "SEITENAUFRUFE"));
    }

    @Test
    void whatHappensToAReport() throws Exception {
        define("indicator-defined.json");
        String measureId = propose("measure-proposed.json");
        Api.plan(path, indicator, "{\"frequency\":\"YEAR\"}");
        String report = path + "/reports/2016";
        String id = havingRead(path, office())
                .body(draft("report-values-recorded.json"))
                .put(report)
                .path("id");
        submit(office(), report).then().statusCode(200);
        havingRead(report, office())
                .body("{\"reason\":\"Quelle fehlt.\"}")
                .post(report + "/return")
                .then()
                .statusCode(200);
        submit(office(), report).then().statusCode(200);
        Api.accept(Api.as("office-second"), report).then().statusCode(200);

        List<Message> sent = Published.of("aaw.measures.report", id, 6);
        assertEquals(
                List.of(1L, 1L, 2L, 3L, 3L, 4L),
                sent.stream().map(Message::version).toList());
        assertEquals(
                List.of(measureId),
                sent.stream().map(message -> message.sent().key()).distinct().toList());
        agreed(sent.get(0), "report-values-recorded.json");
        agreed(sent.get(1), "report-submitted.json");
        agreed(sent.get(2), "report-returned.json");
        agreed(sent.get(5), "report-accepted.json");
    }

    @Test
    void everyShapeOfAValueIsPublishedAsItWasSent() throws Exception {
        propose("measure-proposed-by-a-partner.json");
        Map<String, String> names = Map.of(
                planned("RATIO", "PERCENT", "LAND"), "ANTEIL_VERSORGT",
                planned("QUALITATIVE", "ITEMS", "COUNTRY"), "STANDARD_VEREINBART",
                planned("FLOW", "ITEMS", "KREIS"), "VERMITTLUNGEN");
        String body = draft("report-values-recorded-every-shape.json");
        for (Map.Entry<String, String> name : names.entrySet()) {
            body = body.replace("\"" + name.getValue() + "\"", "\"" + name.getKey() + "\"");
        }
        String report = path + "/reports/2016-03-07--2017-06-30";
        String id = havingRead(path, partner("ba")).body(body).put(report).path("id");
        submit(partner("ba"), report).then().statusCode(200);
        agreed(Published.of("aaw.measures.report", id, 2).getFirst(), "report-values-recorded-every-shape.json", names);
    }

    @Test
    void aLargeRevisionIsPublishedInParts() throws Exception {
        define("indicator-defined.json");
        propose("measure-proposed.json");
        Api.plan(path, indicator, "{\"frequency\":\"YEAR\"}");
        String report = path + "/reports/2016";
        String values = IntStream.range(0, 1_200)
                .mapToObj(
                        i -> "{\"indicator\":\"%s\",\"number\":%d,\"role\":\"SUPPLEMENTARY\",\"source\":\"source %d\"}"
                                .formatted(indicator, i, i))
                .collect(Collectors.joining(","));
        String id = havingRead(path, office())
                .body("{\"values\":[" + values + "]}")
                .put(report)
                .path("id");
        submit(office(), report).then().statusCode(200);

        List<Message> sent = Published.of("aaw.measures.report", id, 4);
        assertEquals(
                List.of(1L, 1L, 1L, 1L), sent.stream().map(Message::version).toList());
        assertEquals("de.aaw.report.submitted", sent.get(3).type());
        assertEquals(3, sent.get(3).event().path("data").path("parts").asInt());
        int position = 0;
        for (int part = 0; part < 3; part++) {
            JsonNode data = sent.get(part).event().path("data");
            assertEquals(part + 1, data.path("part").asInt());
            assertEquals(3, data.path("of").asInt());
            for (JsonNode value : data.path("values")) {
                assertEquals(position, value.path("position").asInt());
                assertEquals(position++, value.path("number").asInt());
            }
        }
        assertEquals(1_200, position);
    }

    private void define(String example) throws Exception {
        ObjectNode data = (ObjectNode) example(example).path("data");
        data.remove(List.of("id", "version", "recordedAt"));
        office().body(data.put("code", indicator).toString())
                .post("/v1/indicators")
                .then()
                .statusCode(201);
    }

    private String propose(String example) throws Exception {
        ObjectNode data = (ObjectNode) example(example).path("data");
        ObjectNode lead = (ObjectNode) data.path("leads").path(0);
        data.remove(List.of("id", "version", "recordedAt", "leads", "plans"));
        data.put("code", measure);
        data.putObject("lead")
                .put("partner", lead.path("partner").path("code").textValue())
                .put("bench", lead.path("bench").textValue());
        data.path("participants")
                .forEach(one -> ((ObjectNode) one)
                        .put("partner", one.path("partner").path("code").asText()));
        return office().body(data.toString())
                .post("/v1/measures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String planned(String type, String unit, String level) {
        String code = Api.anIndicator(type, unit);
        Api.plan(path, code, "{\"frequency\":\"AD_HOC\",\"regionLevel\":\"%s\"}".formatted(level));
        return code;
    }

    private String draft(String example) throws Exception {
        JsonNode data = example(example).path("data");
        data.path("values").forEach(value -> ((ObjectNode) value).remove("position"));
        return "{\"narrative\":\"Stand zum Ende des Jahres.\",\"values\":%s}"
                .formatted(data.path("values"))
                .replace("ZUSAETZLICHE_PLAETZE", indicator);
    }

    private RequestSpecification changing() {
        return havingRead(path, office());
    }

    private static String terms(JsonNode plan) {
        return ((ObjectNode) plan).without(List.of("indicator")).toString();
    }

    private static JsonNode example(String name) throws Exception {
        return JSON.readTree(EVENTS.example(name));
    }

    private void agreed(Message message, String example) throws Exception {
        agreed(message, example, Map.of());
    }

    /** The codes that a run makes for itself read as those of the example. */
    private void agreed(Message message, String example, Map<String, String> names) throws Exception {
        String sent = message.sent().value().replace("\"" + indicator + "\"", "\"ZUSAETZLICHE_PLAETZE\"");
        sent = sent.replace(
                "\"" + measure + "\"",
                example(example).path("data").path("code").toString());
        for (Map.Entry<String, String> name : names.entrySet()) {
            sent = sent.replace("\"" + name.getKey() + "\"", "\"" + name.getValue() + "\"");
        }
        EVENTS.assertPublishedAsAgreed(sent, example);
    }
}
