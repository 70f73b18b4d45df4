package de.aaw.reporting.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.aaw.reporting.periods.Period;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A report of a measure for a period, and what is published about it. */
public record AReport(AMeasure measure, String period) {

    private static final String TOPIC = "aaw.measures.report";

    public UUID id() {
        return Published.id(measure.code() + " " + period);
    }

    /** One part of a revision; positions are counted by the caller, over the whole revision. */
    public Published part(long version, int revision, int part, int of, List<ReportedNumber> values) {
        ObjectNode data = about(revision).put("part", part).put("of", of);
        var array = data.putArray("values");
        values.forEach(value -> array.add(value.json()));
        return published("de.aaw.report.values-recorded", version, data);
    }

    /** A revision in one part. */
    public Published values(long version, int revision, ReportedNumber... values) {
        return part(version, revision, 1, 1, List.of(values));
    }

    public Published submitted(long version, int revision) {
        return state("submitted", version, revision);
    }

    public Published accepted(long version, int revision) {
        return state("accepted", version, revision);
    }

    public Published returned(long version, int revision) {
        return state("returned", version, revision);
    }

    private Published state(String what, long version, int revision) {
        ObjectNode data = about(revision)
                .put("version", version)
                .put("state", what.toUpperCase(Locale.ROOT))
                .put("parts", 1)
                .putNull("reason");
        return published("de.aaw.report." + what, version, data);
    }

    private ObjectNode about(int revision) {
        Period days = Period.parse(period);
        return Published.JSON
                .createObjectNode()
                .put("report", id().toString())
                .put("measure", measure.id().toString())
                .put("period", period)
                .put("firstDay", days.firstDay().toString())
                .put("lastDay", days.lastDay().toString())
                .put("revision", revision);
    }

    private Published published(String type, long version, ObjectNode data) {
        return new Published(TOPIC, measure.id().toString(), type, id().toString(), version, data);
    }
}
