package de.aaw.local.records;

import static de.aaw.local.records.Clients.get;
import static de.aaw.local.records.Clients.send;
import static de.aaw.local.records.Loading.etag;
import static de.aaw.local.records.Loading.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.aaw.local.records.Clients.Answer;
import de.aaw.local.records.Records.ReportRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings each report from nothing to accepted: drafted and submitted by who reports, accepted by another subject of the office.
 *
 * <p>Where a former run ended half-way it goes on, but only with a draft that says what the record says; a draft of somebody else stays theirs.
 */
final class ReportLoading {
    private static final String MEASURES = "measures";

    private final Clients clients;
    private int written;
    private int differing;

    ReportLoading(Clients clients) {
        this.clients = clients;
    }

    int written() {
        return written;
    }

    int differing() {
        return differing;
    }

    void load(List<ReportRecord> reports) throws IOException, InterruptedException {
        List<String> accepted = new ArrayList<>();
        for (ReportRecord report : reports) load(report, accepted);
        for (String token : accepted)
            clients.call(get("reporting", "/v1/freshness").after(token));
    }

    private void load(ReportRecord record, List<String> accepted) throws IOException, InterruptedException {
        String path = "/v1/measures/" + record.measure() + "/reports/" + record.period();
        Answer found = clients.call(get(MEASURES, path));
        if (found.isMissing()) found = draft(record, path);
        String state = found.body().path("state").asText();
        if (state.equals("DRAFT") && says(found.body(), record)) {
            found = write(record.reporter(), path + "/submission", found);
            state = "SUBMITTED";
        }
        if (state.equals("SUBMITTED") && says(found.body(), record)) {
            Answer done = write(otherSubject(record.reporter()), path + "/acceptance", found);
            if (done.consistencyToken() != null) accepted.add(done.consistencyToken());
        } else if (!says(found.body(), record)) differing++;
    }

    private Answer draft(ReportRecord record, String path) throws IOException, InterruptedException {
        Answer measure = clients.call(get(MEASURES, "/v1/measures/" + record.measure()));
        Answer draft = written(clients.call(send(record.reporter(), "PUT", MEASURES, path, values(record.values()))
                .with(etag(measure))));
        if (record.claims().isEmpty()) return draft;
        return written(clients.call(send("office", "PUT", MEASURES, path + "/claims", values(record.claims()))
                .with(etag(draft))));
    }

    private Answer write(String who, String path, Answer current) throws IOException, InterruptedException {
        return written(clients.call(send(who, "POST", MEASURES, path, Records.JSON.createObjectNode())
                .with(etag(current))));
    }

    private Answer written(Answer answer) throws IOException {
        if (answer.isMissing()) throw new IOException("a report could not be written: 404");
        written++;
        return answer;
    }

    private static ObjectNode values(List<JsonNode> values) {
        ObjectNode body = Records.JSON.createObjectNode();
        body.putArray("values").addAll(values);
        return body;
    }

    private static boolean says(JsonNode found, ReportRecord record) {
        List<JsonNode> all = new ArrayList<>(record.values());
        all.addAll(record.claims());
        return Same.covers(list(found.path("values")), all);
    }

    private static String otherSubject(String reporter) {
        return reporter.equals("office") ? "office-second" : "office";
    }
}
