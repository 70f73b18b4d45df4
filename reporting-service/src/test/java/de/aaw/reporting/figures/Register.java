package de.aaw.reporting.figures;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.aaw.reporting.history.Published;

/** Partners, declarations and indicators as their services publish them. */
public final class Register {
    private static final JsonMapper JSON = new JsonMapper();

    private Register() {}

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    public static Published partner(String code, String bench) {
        var data = json("""
                {"kind": "BUSINESS_ASSOCIATION", "land": null, "website": null, "statuses": [], "sources": [],
                 "names": [{"acronym": "X", "de": "Verband %s", "en": "Association %s", "validFrom": null, "validTo": "2021-12-08", "source": null},
                           {"acronym": "Y", "de": "Neuer Verband %s", "en": null, "validFrom": "2021-12-08", "validTo": null, "source": null}]}
                """.formatted(code, code, code)).put("bench", bench);
        return registered("aaw.partners.partner", "de.aaw.partner.registered", code, data);
    }

    public static Published declaration(String code, String... fields) {
        var data = json("""
                {"title": {"de": "Erklärung", "en": "Declaration"}, "signedOn": null, "firstDay": "2015-01-01", "lastDay": "2018-12-31",
                 "originalLastDay": "2018-12-31", "amendments": [], "signatures": [], "sources": []}
                """);
        var all = data.putArray("actionFields");
        for (var field : fields) all.add(json("""
                    {"code": "%s/%s", "field": "%s", "title": {"de": "Handlungsfeld %s", "en": null}}
                    """.formatted(code, field, field, field)));
        return registered("aaw.partners.declaration", "de.aaw.declaration.registered", code, data);
    }

    public static AnIndicator indicator(String code, String type, String unit) {
        return new AnIndicator(code, type, unit, true, false);
    }

    static Published registered(String topic, String type, String code, ObjectNode data) {
        var id = Published.id(code).toString();
        data.put("id", id).put("code", code).put("version", 1).put("recordedAt", "2026-11-21T09:00:00.123Z");
        return new Published(topic, id, type, id, 1, data);
    }
}
