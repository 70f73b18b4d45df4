package de.aaw.bench;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.bench.Api.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The records that are measured with, entered through the public API: measures that the office reports for, each with a yearly plan by Land, and reports of sixteen values.
 *
 * <p>Neighbouring reports belong to different measures, because all writers of one measure wait for each other.
 */
final class Alliance {
    static final String INDICATOR = "BENCH_PLAETZE";
    static final int VALUES = 16;
    static final int MEASURES = 200;

    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 40;
    private static final int CLIENTS = 8;
    private static final String DECLARATION = "BENCH-2000-2039";
    private static final List<String> LAENDER = List.of(
            "DE-BW", "DE-BY", "DE-BE", "DE-BB", "DE-HB", "DE-HH", "DE-HE", "DE-MV", "DE-NI", "DE-NW", "DE-RP", "DE-SL",
            "DE-SN", "DE-ST", "DE-SH", "DE-TH");

    private final Api api;
    private final List<String> measures = new ArrayList<>();
    private final List<String> measureTags = new ArrayList<>();
    private int reports;

    Alliance(Api api) {
        this.api = api;
    }

    /** A report and the tag of its last answer. */
    record Report(String measure, int year, String etag) {
        String path() {
            return "/v1/measures/" + measure + "/reports/" + year;
        }
    }

    List<String> measures() throws Exception {
        if (measures.isEmpty()) {
            register();
        }
        return measures;
    }

    /** New drafts. */
    List<Report> drafted(int count) throws Exception {
        measures();
        List<Integer> numbers =
                IntStream.range(reports, reports + count).boxed().toList();
        reports += count;
        if (reports > MEASURES * YEARS) {
            throw new IllegalStateException("more reports than measures have years");
        }
        return each(numbers, this::draft);
    }

    List<Report> submitted(List<Report> drafts) throws Exception {
        return each(drafts, this::submit);
    }

    List<Report> accepted(int count) throws Exception {
        return each(submitted(drafted(count)), report -> {
            accept(report);
            return report;
        });
    }

    Report submit(Report draft) throws IOException, InterruptedException {
        return step(draft, "office", "/submission");
    }

    /** Answers the consistency token. */
    @Nullable
    String accept(Report submitted) throws IOException, InterruptedException {
        return post("office-second", submitted, "/acceptance").consistencyToken();
    }

    private Report step(Report report, String who, String step) throws IOException, InterruptedException {
        return new Report(
                report.measure(), report.year(), post(who, report, step).requiredEtag());
    }

    private Answer post(String who, Report report, String step) throws IOException, InterruptedException {
        return api.send(who, "POST", "measures", report.path() + step, Map.of(), "If-Match", report.etag());
    }

    /** A number by which the figure of the report is known. */
    static long total(Report report) {
        return VALUES * number(report) + VALUES * (VALUES - 1) / 2;
    }

    private static long number(Report report) {
        return report.year() * 10L + Math.abs(report.measure().hashCode() % 1_000);
    }

    private Report draft(int number) throws IOException, InterruptedException {
        int measure = number % MEASURES;
        Report report = new Report(measures.get(measure), FIRST_YEAR + number / MEASURES, measureTags.get(measure));
        Answer answer = api.send(
                "office",
                "PUT",
                "measures",
                report.path(),
                Map.of("values", values(report)),
                "If-Match",
                report.etag());
        return new Report(report.measure(), report.year(), answer.requiredEtag());
    }

    private static List<Map<String, Object>> values(Report report) {
        return IntStream.range(0, VALUES)
                .<Map<String, Object>>mapToObj(i -> Map.of(
                        "indicator",
                        INDICATOR,
                        "region",
                        LAENDER.get(i),
                        "number",
                        number(report) + i,
                        "source",
                        "Own statistics of the partner"))
                .toList();
    }

    private void register() throws Exception {
        String partner = created("partners", "/v1/partners", partner());
        String declaration = created("partners", "/v1/declarations", declaration());
        created("measures", "/v1/indicators", indicator());
        List<String> codes =
                IntStream.range(0, MEASURES).mapToObj("BENCH-%03d"::formatted).toList();
        // The first alone: it waits until measures-service knows the partner.
        String known = partner + "," + declaration;
        propose(codes.getFirst(), "Consistency-Token", known, "Prefer", "wait=10");
        each(codes.subList(1, MEASURES), this::propose);
        measures.addAll(codes);
        measureTags.addAll(each(codes, this::plan));
    }

    private String propose(String code, String... headers) throws IOException, InterruptedException {
        api.send("office", "POST", "measures", "/v1/measures", measure(code), headers);
        return code;
    }

    private String plan(String code) throws IOException, InterruptedException {
        Answer measure = api.get("office", "measures", "/v1/measures/" + code);
        return api.send(
                        "office",
                        "PUT",
                        "measures",
                        "/v1/measures/" + code + "/plans/" + INDICATOR,
                        Map.of("frequency", "YEAR", "regionLevel", "LAND"),
                        "If-Match",
                        measure.requiredEtag())
                .requiredEtag();
    }

    private String created(String service, String path, Object body) throws IOException, InterruptedException {
        String token = api.send("office", "POST", service, path, body).consistencyToken();
        if (token == null) {
            throw new IOException(path + " answers without a Consistency-Token");
        }
        return token;
    }

    /** In the order of the items, by several clients at once. */
    private static <A, B> List<B> each(List<A> items, Step<A, B> step) throws Exception {
        record Numbered<N>(int number, N item) {}
        Queue<Numbered<B>> done = new ConcurrentLinkedQueue<>();
        List<Integer> numbers = IntStream.range(0, items.size()).boxed().toList();
        Load.together(CLIENTS, numbers, i -> done.add(new Numbered<>(i, step.take(items.get(i)))));
        return done.stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .map(Numbered::item)
                .toList();
    }

    /** From one state to the next. */
    @FunctionalInterface
    private interface Step<A, B> {
        B take(A from) throws Exception;
    }

    private static Map<String, Object> partner() {
        return Map.of(
                "code", "bench",
                "kind", "CHAMBER",
                "bench", "WIRTSCHAFT",
                "names", List.of(Map.of("acronym", "bench", "de", "Kammer der Messungen")),
                "statuses", List.of(Map.of("status", "ACTIVE")));
    }

    private static Map<String, Object> declaration() {
        return Map.of(
                "code",
                DECLARATION,
                "title",
                text("Erklärung"),
                "firstDay",
                "2000-01-01",
                "lastDay",
                "2039-12-31",
                "actionFields",
                List.of(Map.of("field", "Z1", "title", text("Ziel"))));
    }

    private static Map<String, Object> indicator() {
        return Map.of("code", INDICATOR, "name", text("Plätze"), "unit", "PLACES", "type", "FLOW", "comparable", true);
    }

    private static Map<String, Object> measure(String code) {
        return Map.of(
                "code", code,
                "title", text("Maßnahme " + code),
                "declaration", DECLARATION,
                "actionFields", List.of(DECLARATION + "/Z1"),
                "lead", Map.of("bench", "WIRTSCHAFT"),
                "participants", List.of(Map.of("partner", "bench", "role", "CO_RESPONSIBLE")),
                "firstDay", "2000-01-01");
    }

    private static Map<String, String> text(String words) {
        return Map.of("de", words, "en", words);
    }

    /** The figure's number in an answer of reporting-service. */
    static long figure(JsonNode figures) throws IOException {
        JsonNode value = figures.path("totals").path(0).path("value");
        if (!value.isNumber()) {
            throw new IOException("no figure in " + figures);
        }
        return value.asLong();
    }
}
