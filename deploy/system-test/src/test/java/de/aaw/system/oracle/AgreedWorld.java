package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.system.load.Attempt;
import de.aaw.system.load.Body;
import de.aaw.system.load.Json;
import de.aaw.system.load.Reply;
import de.aaw.system.load.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A partner that was registered and changed twice, in a world in which everything agrees; a test puts one thing of it wrong. */
final class AgreedWorld {
    static final String NAMESPACE = "X1";
    static final String PATH = "/v1/partners/x1-a";
    static final String SUBJECT = "aaw.partners.partner id-a";

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    final List<Attempt> attempts = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Event> changes = new ArrayList<>();
    final List<JsonNode> history = new ArrayList<>();
    JsonNode state = state(3, mark(3));
    private long sent;

    AgreedWorld() {
        attempts.add(attempt(registration(), answer(201, 1, mark(1))));
        attempts.add(attempt(change(1, mark(2)), answer(200, 2, mark(2))));
        attempts.add(attempt(change(2, mark(3)), answer(200, 3, mark(3))));
        for (int version = 1; version <= 3; version++) {
            events.add(event("e" + version, version, mark(version)));
            changes.add(events.getLast());
            history.add(state(version, mark(version)));
        }
    }

    static String mark(int number) {
        return NAMESPACE + ".a." + number + ".";
    }

    static Request registration() {
        return Request.of("office", "partners", "POST", "/v1/partners", new Body("{\"code\":\"x1-a\"}", mark(1)))
                .keyed("key");
    }

    /** On the ground of a version. */
    static Request change(int read, String mark) {
        return Request.of("office", "partners", "PATCH", PATH, new Body("{\"website\":\"" + mark + "\"}", mark))
                .onGroundOf(answer(200, read, mark));
    }

    static Reply answer(int status, int version, String mark) {
        return new Reply(
                status,
                Map.of("etag", "\"" + version + "\""),
                state(version, mark).toString());
    }

    static Reply refusal(int status, String code) {
        return new Reply(status, Map.of(), "{\"code\":\"" + code + "\"}");
    }

    /** Each ends before the next begins. */
    Attempt attempt(Request request, @Nullable Reply reply) {
        long number = ++sent;
        Instant start = START.plusSeconds(number);
        return new Attempt(number, start, start.plusMillis(500), request, reply, reply == null ? "cut" : null);
    }

    static JsonNode state(int version, String mark) {
        return Json.of(new TreeMap<>(Map.of("id", "id-a", "code", "x1-a", "version", version, "website", mark)));
    }

    static Event event(String id, int version, String mark) {
        Map<String, Object> envelope =
                new TreeMap<>(Map.of("id", id, "type", "de.aaw.partner.changed", "subject", "id-a"));
        envelope.put("aggregateversion", version);
        envelope.put("data", state(version, mark));
        return Event.of(
                "aaw.partners.partner", "id-a", version, Json.of(envelope).toString());
    }

    Evidence evidence() {
        List<Thing> things = List.of(new Thing(Kind.PARTNER, state, history));
        return new Evidence(NAMESPACE, attempts, things, List.of(), events, Map.of("partners", changes), Map.of());
    }

    List<String> differences() {
        return Oracle.differences(evidence()).stream().map(Difference::toString).toList();
    }
}
