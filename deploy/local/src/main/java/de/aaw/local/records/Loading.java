package de.aaw.local.records;

import static de.aaw.local.records.Clients.get;
import static de.aaw.local.records.Clients.send;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.aaw.local.records.Clients.Answer;
import de.aaw.local.records.Records.DeclarationRecord;
import de.aaw.local.records.Records.MeasureRecord;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Loads what is missing, in the order of dependence; what is there is compared and never overwritten.
 *
 * <p>So a second run changes nothing, and what people corrected since stays.
 */
public final class Loading {
    private static final String PARTNERS = "partners";
    private static final String MEASURES = "measures";

    private final Clients clients;
    private final Records records;
    private final Consumer<String> display;
    private final Map<String, String> alliance =
            new LinkedHashMap<>(); // the newest consistency token of each partner and declaration
    private int written;
    private int differing;

    public Loading(Clients clients, Records records, Consumer<String> display) {
        this.clients = clients;
        this.records = records;
        this.display = display;
    }

    public void run() throws IOException, InterruptedException {
        for (JsonNode partner : records.partners()) partner(partner);
        said("partners", records.partners().size());
        for (DeclarationRecord declaration : records.declarations()) declaration(declaration);
        said("declarations", records.declarations().size());
        for (JsonNode indicator : records.indicators()) indicator(indicator);
        said("indicators", records.indicators().size());
        for (MeasureRecord measure : records.measures()) measure(measure);
        said("measures with their plans", records.measures().size());
        ReportLoading reports = new ReportLoading(clients);
        reports.load(records.reports());
        written += reports.written();
        differing += reports.differing();
        said("reports", records.reports().size());
    }

    private void said(String what, int count) {
        display.accept(count + " " + what + " are in place, " + written + " requests wrote something so far"
                + (differing == 0 ? "" : ", " + differing + " differ from deploy/data and were left as they are"));
    }

    private void partner(JsonNode record) throws IOException, InterruptedException {
        String path = "/v1/partners/" + record.path("code").asText();
        Answer found = clients.call(get(PARTNERS, path));
        if (found.isMissing()) write(send("office", "POST", PARTNERS, "/v1/partners", record), path);
        else compare(found.body(), record);
    }

    private void declaration(DeclarationRecord record) throws IOException, InterruptedException {
        String path = "/v1/declarations/" + record.declaration().path("code").asText();
        Answer found = clients.call(get(PARTNERS, path));
        if (found.isMissing()) {
            write(send("office", "POST", PARTNERS, "/v1/declarations", record.declaration()), path);
            found = clients.call(get(PARTNERS, path));
        }
        for (JsonNode signature : record.signatures()) found = signature(path, found, signature);
        for (JsonNode amendment : record.amendments()) found = amendment(path, found, amendment);
    }

    private Answer signature(String path, Answer found, JsonNode record) throws IOException, InterruptedException {
        String partner = record.path("partner").asText();
        for (JsonNode signature : found.body().path("signatures"))
            if (signature.path("partner").path("code").asText().equals(partner)) return found;
        ObjectNode body = record.deepCopy();
        body.remove("partner");
        write(
                send("office", "PUT", PARTNERS, path + "/signatures/" + partner, body)
                        .with(etag(found)),
                path);
        return clients.call(get(PARTNERS, path));
    }

    private Answer amendment(String path, Answer found, JsonNode record) throws IOException, InterruptedException {
        for (JsonNode amendment : found.body().path("amendments"))
            if (amendment.path("lastDay").equals(record.path("lastDay"))) return found;
        write(send("office", "POST", PARTNERS, path + "/amendments", record).with(etag(found)), path);
        return clients.call(get(PARTNERS, path));
    }

    private void indicator(JsonNode record) throws IOException, InterruptedException {
        String path = "/v1/indicators/" + record.path("code").asText();
        Answer found = clients.call(get(MEASURES, path));
        if (found.isMissing()) write(send("office", "POST", MEASURES, "/v1/indicators", record), path);
        else compare(found.body(), record);
    }

    private void measure(MeasureRecord record) throws IOException, InterruptedException {
        String path = "/v1/measures/" + record.measure().path("code").asText();
        Answer found = clients.call(get(MEASURES, path));
        if (found.isMissing()) {
            write(
                    send(record.client(), "POST", MEASURES, "/v1/measures", record.measure())
                            .after(String.join(",", alliance.values())),
                    path);
            found = clients.call(get(MEASURES, path));
        }
        for (JsonNode plan : record.plans()) found = plan(path, record.client(), found, plan);
    }

    private Answer plan(String path, String client, Answer found, JsonNode record)
            throws IOException, InterruptedException {
        String indicator = record.path("indicator").asText();
        for (JsonNode plan : found.body().path("plans"))
            if (plan.path("indicator").asText().equals(indicator)) return found;
        ObjectNode body = record.deepCopy();
        body.remove("indicator");
        write(send(client, "PUT", MEASURES, path + "/plans/" + indicator, body).with(etag(found)), path);
        return clients.call(get(MEASURES, path));
    }

    private void write(Clients.Call call, String path) throws IOException, InterruptedException {
        Answer answer = clients.call(call);
        if (answer.isMissing()) throw new IOException(call.method() + " " + call.path() + ": 404");
        written++;
        if (call.service().equals(PARTNERS) && answer.consistencyToken() != null)
            alliance.put(path, answer.consistencyToken());
    }

    private void compare(JsonNode found, JsonNode record) {
        if (!Same.covers(found, record)) differing++;
    }

    static String etag(Answer answer) {
        return Objects.requireNonNull(answer.etag(), "an aggregate is answered with its ETag");
    }

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> all = new java.util.ArrayList<>();
        array.forEach(all::add);
        return all;
    }
}
