package de.aaw.reporting.figures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** One value of a report: for the whole country, counting, reported and exact unless said otherwise. */
record Said(ObjectNode json) {
    static Said number(String indicator, String number) {
        return new Said(blank(indicator).json().put("number", new BigDecimal(number)));
    }

    static Said ratio(String indicator, String numerator, String denominator) {
        return new Said(blank(indicator)
                .json()
                .put("numerator", new BigDecimal(numerator))
                .put("denominator", new BigDecimal(denominator)));
    }

    static Said score(String indicator, String score) {
        return new Said(blank(indicator).json().put("score", score));
    }

    static Said absent(String indicator, String status) {
        return new Said(blank(indicator).json().put("status", status).put("reason", "not counted"));
    }

    private static Said blank(String indicator) {
        return new Said(Register.json("""
                        {"region": "DE", "breakdown": {}, "role": "COUNTING", "status": "REPORTED", "precision": "EXACT", "number": null,
                         "numerator": null, "denominator": null, "score": null, "source": "seed 004", "reason": null, "note": null}
                        """).put("indicator", indicator));
    }

    private Said put(String field, String value) {
        return new Said(json.deepCopy().put(field, value));
    }

    Said in(String region) {
        return put("region", region);
    }

    Said as(String role, String source) {
        return put("role", role).put("source", source);
    }

    Said status(String status) {
        return put("status", status);
    }

    Said precision(String precision) {
        return put("precision", precision);
    }
}
