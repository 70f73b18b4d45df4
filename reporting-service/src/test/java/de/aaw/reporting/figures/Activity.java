package de.aaw.reporting.figures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.aaw.reporting.history.Published;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure as measures-service publishes it: from 2015 to 2018, led by the business bench, unless said otherwise. */
record Activity(
        String code,
        String lead,
        Map<String, String> participants,
        List<String> actionFields,
        Map<String, ObjectNode> plans,
        @Nullable String firstDay,
        @Nullable String lastDay) {

    static final String DECLARATION = "AAW-2015-2018";

    static Activity of(String code) {
        return new Activity(
                code, "WIRTSCHAFT", Map.of(), List.of(DECLARATION + "/Z5"), Map.of(), "2015-01-01", "2018-12-31");
    }

    UUID id() {
        return Published.id(code);
    }

    /** A partner by its code, or a bench. */
    Activity ledBy(String other) {
        return new Activity(code, other, participants, actionFields, plans, firstDay, lastDay);
    }

    Activity with(String partner, String role) {
        var more = new TreeMap<>(participants);
        more.put(partner, role);
        return new Activity(code, lead, more, actionFields, plans, firstDay, lastDay);
    }

    Activity in(String... fields) {
        return new Activity(code, lead, participants, List.of(fields), plans, firstDay, lastDay);
    }

    Activity from(@Nullable String first, @Nullable String last) {
        return new Activity(code, lead, participants, actionFields, plans, first, last);
    }

    Activity plans(String indicator, String frequency) {
        return plans(indicator, frequency, "COUNTRY", "LEAD_ONLY");
    }

    Activity plans(String indicator, String frequency, String regionLevel, String attribution) {
        var more = new TreeMap<>(plans);
        more.put(
                indicator,
                Register.json("""
                        {"dueDays": 90, "origin": null, "baseline": null, "targets": [], "note": null}
                        """)
                        .put("indicator", indicator)
                        .put("frequency", frequency)
                        .put("regionLevel", regionLevel)
                        .put("attribution", attribution));
        return new Activity(code, lead, participants, actionFields, more, firstDay, lastDay);
    }

    Published proposed() {
        return proposed(1);
    }

    Published proposed(long version) {
        var data = Register.json("""
                {"title": {"de": "Maßnahme", "en": "Measure"}, "description": null, "kind": null, "targetGroups": [], "sources": []}
                """);
        data.put("declaration", DECLARATION).put("firstDay", firstDay).put("lastDay", lastDay);
        var fields = data.putArray("actionFields");
        actionFields.forEach(fields::add);
        data.putArray("leads").add(leadJson());
        var partners = data.putArray("participants");
        participants.forEach(
                (partner, role) -> partners.addObject().put("role", role).set("partner", partner(partner)));
        var all = data.putArray("plans");
        plans.values().forEach(all::add);
        var id = id().toString();
        data.put("id", id).put("code", code).put("version", version).put("recordedAt", "2026-11-21T09:00:00.123Z");
        return new Published("aaw.measures.measure", id, "de.aaw.measure.proposed", id, version, data);
    }

    private ObjectNode leadJson() {
        var one = Register.json("{\"partner\": null, \"bench\": null, \"validFrom\": null, \"validTo\": null}");
        if (lead.equals(lead.toUpperCase(java.util.Locale.ROOT))) return one.put("bench", lead);
        one.set("partner", partner(lead));
        return one;
    }

    private static ObjectNode partner(String partner) {
        return Register.json("{}").put("id", Published.id(partner).toString()).put("code", partner);
    }

    AReportOf report(String period, Said... values) {
        return new AReportOf(this, period, 1, List.of(values));
    }
}
