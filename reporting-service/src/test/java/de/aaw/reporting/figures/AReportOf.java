package de.aaw.reporting.figures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.aaw.reporting.history.Published;
import de.aaw.reporting.periods.Period;
import java.util.List;
import java.util.UUID;

/** One revision of a report; two versions belong to each: submitting it, and what became of it. */
record AReportOf(Activity measure, String period, int revision, List<Said> values) {
    UUID id() {
        return Published.id(measure.code() + " " + period);
    }

    AReportOf corrected(Said... others) {
        return new AReportOf(measure, period, revision + 1, List.of(others));
    }

    List<Published> submitted() {
        var data = about().put("part", 1).put("of", 1);
        var array = data.putArray("values");
        for (var value : values) array.add(value.json().deepCopy().put("position", array.size()));
        return List.of(
                event("values-recorded", 2L * revision - 1, data), state("submitted", "SUBMITTED", 2L * revision - 1));
    }

    List<Published> accepted() {
        var all = new java.util.ArrayList<>(submitted());
        all.add(state("accepted", "ACCEPTED", 2L * revision));
        return all;
    }

    Published accept() {
        return state("accepted", "ACCEPTED", 2L * revision);
    }

    Published returned() {
        return state("returned", "RETURNED", 2L * revision);
    }

    private Published state(String what, String state, long version) {
        var data = about().put("version", version).put("state", state).put("parts", 1);
        return event(what, version, data.putNull("reason").putNull("narrative"));
    }

    private ObjectNode about() {
        var days = Period.parse(period);
        return Register.json("{\"recordedAt\": \"2026-11-21T09:00:00.123Z\"}")
                .put("report", id().toString())
                .put("measure", measure.id().toString())
                .put("period", period)
                .put("firstDay", days.firstDay().toString())
                .put("lastDay", days.lastDay().toString())
                .put("revision", revision);
    }

    private Published event(String what, long version, ObjectNode data) {
        var key = measure.id().toString();
        return new Published("aaw.measures.report", key, "de.aaw.report." + what, id().toString(), version, data);
    }
}
