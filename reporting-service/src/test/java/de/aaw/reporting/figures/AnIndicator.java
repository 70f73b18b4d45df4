package de.aaw.reporting.figures;

import de.aaw.reporting.history.Published;

/** An indicator of the catalogue; comparable and not sensitive unless said otherwise. */
public record AnIndicator(String code, String type, String unit, boolean comparable, boolean sensitive) {
    public AnIndicator notComparable() {
        return new AnIndicator(code, type, unit, false, sensitive);
    }

    AnIndicator asSensitive() {
        return new AnIndicator(code, type, unit, comparable, true);
    }

    public Published defined() {
        var data = Register.json("""
                {"name": {"de": "Kennzahl", "en": "Indicator"}, "signed": true, "note": null, "sources": []}
                """);
        data.put("type", type).put("unit", unit).put("comparable", comparable).put("sensitive", sensitive);
        return Register.registered("aaw.measures.indicator", "de.aaw.indicator.defined", code, data);
    }
}
