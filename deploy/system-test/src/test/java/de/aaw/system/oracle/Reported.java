package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.system.load.Places;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One value of one revision of one report. */
record Reported(Thing measure, Report report, int revision, int position, JsonNode value) {
    /** All values of the revisions that count: the accepted ones in force, or also what is only submitted. */
    static List<Reported> of(Evidence evidence, boolean submitted) {
        List<Reported> all = new ArrayList<>();
        for (Report report : evidence.reports()) {
            Thing measure = evidence.thing(
                            report.state().path("measure").path("id").asText())
                    .orElseThrow();
            report.counting(submitted).ifPresent(revision -> {
                for (int i = 0; i < revision.values().size(); i++)
                    all.add(new Reported(
                            measure,
                            report,
                            revision.number(),
                            i,
                            revision.values().get(i)));
            });
        }
        return all;
    }

    /** By which it is known again in an explanation of a figure. */
    String name() {
        return name(report.id(), revision, position);
    }

    static String name(String report, int revision, int position) {
        return report + " revision " + revision + " value " + position;
    }

    String indicator() {
        return text("indicator");
    }

    boolean counts() {
        return text("role").equals("COUNTING");
    }

    /** Whether there is a number or a score, and not the reason why there is none. */
    boolean isPresent() {
        return !text("status").startsWith("NOT_");
    }

    int year() {
        return Integer.parseInt(report.period());
    }

    String land() {
        return Places.landOf(text("region"));
    }

    BigDecimal number(String field) {
        return value.path(field).isNumber() ? value.path(field).decimalValue() : BigDecimal.ZERO;
    }

    String text(String field) {
        return value.path(field).asText();
    }
}
