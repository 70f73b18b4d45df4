package de.aaw.system.oracle;

import de.aaw.system.load.Attempt;
import de.aaw.system.load.Reply;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Everything that a load has to have done before it proves anything that nothing is wrong: each sort of request, and each sort of luck. */
final class Sorts {
    private static final Map<String, Predicate<Attempt>> ALL = Map.ofEntries(
            Map.entry("a partner registered", done("POST /v1/partners")),
            Map.entry("a partner renamed", done("PUT /v1/partners/[^/]+/names/open")),
            Map.entry("a partner corrected", done("PATCH /v1/partners/[^/]+")),
            Map.entry("a declaration made", done("POST /v1/declarations")),
            Map.entry("a declaration worded anew", done("(PATCH|PUT) /v1/declarations/.*")),
            Map.entry("an indicator defined", done("POST /v1/indicators")),
            Map.entry("an indicator renamed", done("PATCH /v1/indicators/[^/]+")),
            Map.entry("a measure proposed", done("POST /v1/measures")),
            Map.entry("a measure changed", done("PATCH /v1/measures/[^/]+")),
            Map.entry("a participant set", done("PUT /v1/measures/[^/]+/participants/.*")),
            Map.entry("a plan set", done("PUT /v1/measures/[^/]+/plans/.*")),
            Map.entry("a draft saved", done("PUT /v1/measures/[^/]+/reports/[^/]+")),
            Map.entry("a report submitted", done("POST /v1/measures/[^/]+/reports/[^/]+/submission")),
            Map.entry("a report accepted", done("POST /v1/measures/[^/]+/reports/[^/]+/acceptance")),
            Map.entry("a report sent back", done("POST /v1/measures/[^/]+/reports/[^/]+/return")),
            Map.entry("a correction opened", done("POST /v1/measures/[^/]+/reports/[^/]+/corrections")),
            Map.entry("a report of several parts", Sorts::isLarge),
            Map.entry("a change that came too late", attempt -> attempt.status() == 412),
            Map.entry("an answer given again", answered("Idempotent-Replayed")),
            Map.entry("a figure explained", done("GET /v1/figures/contributions.*")),
            Map.entry("a figure as of an instant, settled", Sorts::isSettled),
            Map.entry("changes followed", done("GET /v1/changes.*")));

    private Sorts() {}

    static List<String> notSeenIn(List<Attempt> attempts) {
        return ALL.entrySet().stream()
                .filter(sort -> attempts.stream().noneMatch(sort.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Predicate<Attempt> done(String request) {
        Pattern pattern = Pattern.compile(request);
        return attempt -> attempt.isOk()
                && pattern.matcher(attempt.method() + " " + attempt.path()).matches();
    }

    private static Predicate<Attempt> answered(String header) {
        return attempt -> {
            Reply reply = attempt.reply();
            return reply != null && reply.header(header) != null;
        };
    }

    /** A submission of both indicators by Kreis. */
    private static boolean isLarge(Attempt attempt) {
        return attempt.isOk() && attempt.path().matches("/v1/measures/X[^/]+-f4/reports/[^/]+/submission");
    }

    private static boolean isSettled(Attempt attempt) {
        Reply reply = attempt.reply();
        return attempt.isOk()
                && reply != null
                && attempt.path().contains("&asOf=")
                && reply.body().path("watermark").path("settled").asBoolean();
    }
}
