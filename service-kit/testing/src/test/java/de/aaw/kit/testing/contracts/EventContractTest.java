package de.aaw.kit.testing.contracts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventContractTest {
    private static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
             "required": ["id", "type", "dataschema", "time", "data"],
             "properties": {
               "id": {"type": "string", "format": "uuid"},
               "type": {"enum": ["thing.made", "thing.broken"]},
               "time": {"type": "string", "format": "date-time"},
               "data": {"type": "object", "required": ["thing"], "properties": {"size": {"type": "number"}}}}}
            """;
    private static final String ASYNC_API = """
            asyncapi: 3.0.0
            channels:
              things:
                address: aaw.partners.partner
                messages:
                  thing: {payload: {$ref: ./events/thing.schema.json}}
            """;

    @TempDir
    Path service;

    @BeforeEach
    void writeContract() throws IOException {
        write("contracts/events/thing.schema.json", SCHEMA);
        write("contracts/asyncapi.yaml", ASYNC_API);
        write("contracts/events/examples/made.json", event("thing.made", "01", "2026-11-21T10:00:00Z", 1));
        write("contracts/events/examples/broken.json", event("thing.broken", "01", "2026-11-21T10:00:00Z", 1));
    }

    @Test
    void aWholeContractPasses() {
        assertTrue(failures().isEmpty(), failures().toString());
        assertEquals(
                Set.of("broken.json", "made.json"),
                EventContract.in(service).examples("thing").keySet());
    }

    @Test
    void aTypeWithoutAnExampleFails() throws IOException {
        Files.delete(service.resolve("contracts/events/examples/broken.json"));

        assertTrue(
                failures().toString().contains("no example of [thing.broken]"),
                failures().toString());
    }

    @Test
    void anExampleThatDoesNotFitFails() throws IOException {
        write("contracts/events/examples/made.json", event("thing.made", "01", "yesterday", 1));

        assertTrue(failures().toString().contains("date-time"), failures().toString());
    }

    @Test
    void aSchemaThatNoMessageCarriesFails() throws IOException {
        write("contracts/events/other.schema.json", SCHEMA);

        assertTrue(
                failures().toString().contains("must name the schemas [other, thing]"),
                failures().toString());
    }

    @Test
    void aTopicThatDoesNotExistFails() throws IOException {
        write("contracts/asyncapi.yaml", ASYNC_API.replace("aaw.partners.partner", "aaw.no.such"));

        assertTrue(
                failures().toString().contains("topics that exist"), failures().toString());
    }

    @Test
    void idsAndInstantsMayDifferAndNothingElse() {
        EventContract contract = EventContract.in(service);
        String sameButForIdAndTime = event("thing.made", "77", "2027-01-01T00:00:00.123Z", 1);
        String anotherSize = event("thing.made", "01", "2026-11-21T10:00:00Z", 2);

        assertDoesNotThrow(() -> contract.assertPublishedAsAgreed(sameButForIdAndTime, "made.json"));
        assertThrows(AssertionError.class, () -> contract.assertPublishedAsAgreed(anotherSize, "made.json"));
        assertTrue(Files.exists(service.resolve("target/contracts/events/made.json")));
    }

    private List<String> failures() {
        return EventContract.in(service)
                .tests()
                .map(EventContractTest::failureOf)
                .filter(failure -> !failure.isEmpty())
                .toList();
    }

    private static String failureOf(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return "";
        } catch (Throwable failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = service.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }

    private static String event(String type, String id, String time, int size) {
        String uuid = "00000000-0000-7000-8000-0000000000" + id;
        return """
                {"id": "%s", "type": "%s", "dataschema": "urn:aaw:event:thing", "time": "%s",
                 "data": {"thing": "%s", "size": %d}}
                """.formatted(uuid, type, time, uuid, size);
    }
}
