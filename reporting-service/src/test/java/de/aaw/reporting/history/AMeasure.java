package de.aaw.reporting.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** A measure under test; its code is its name. */
public record AMeasure(String code) {

    public UUID id() {
        return Published.id(code);
    }

    public Published proposed(long version, String... plannedIndicators) {
        ObjectNode data = Published.json("""
                {"title": {"de": "Maßnahme", "en": null}, "description": null, "kind": null,
                 "declaration": "AAW-2015-2018", "actionFields": ["AAW-2015-2018/Z5"],
                 "leads": [{"partner": null, "bench": "WIRTSCHAFT", "validFrom": null, "validTo": null}],
                 "participants": [], "targetGroups": [], "firstDay": "2015-01-01", "lastDay": null, "sources": []}
                """);
        data.put("id", id().toString()).put("code", code).put("version", version);
        var plans = data.putArray("plans");
        for (String indicator : plannedIndicators) {
            plans.add(Published.json("""
                            {"frequency": "YEAR", "regionLevel": "COUNTRY", "dueDays": 90, "origin": null,
                             "attribution": "LEAD_ONLY", "baseline": null, "targets": [], "note": null}
                            """).put("indicator", indicator));
        }
        String subject = id().toString();
        return new Published("aaw.measures.measure", subject, "de.aaw.measure.proposed", subject, version, data);
    }

    public AReport report(String period) {
        return new AReport(this, period);
    }
}
