package de.aaw.system.oracle;

import de.aaw.system.load.Attempt;
import de.aaw.system.load.Outcome;
import de.aaw.system.load.Reply;
import de.aaw.system.load.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One wish of one client: all attempts that sent the very same request. It may be done once, however often it was sent. */
record Deed(Request request, List<Attempt> attempts) {
    /** The writes among them, in the order of their first attempts. */
    static List<Deed> of(List<Attempt> attempts) {
        Map<Request, List<Attempt>> deeds = new LinkedHashMap<>();
        for (Attempt attempt : attempts)
            if (attempt.request().writes())
                deeds.computeIfAbsent(attempt.request(), wish -> new ArrayList<>())
                        .add(attempt);
        return deeds.entrySet().stream()
                .map(entry -> new Deed(entry.getKey(), entry.getValue()))
                .toList();
    }

    Outcome outcome() {
        if (attempts.stream().anyMatch(Attempt::isOk)) return Outcome.OK;
        boolean refused = attempts.stream().allMatch(attempt -> attempt.outcome() == Outcome.FAILED);
        return refused ? Outcome.FAILED : Outcome.UNKNOWN;
    }

    boolean isOk() {
        return outcome() == Outcome.OK;
    }

    /** The first answer that said OK. */
    Optional<Reply> answer() {
        return attempts.stream()
                .filter(Attempt::isOk)
                .map(Attempt::reply)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What it writes: the address of a thing or of a report, whatever part of it is named. */
    String target() {
        String[] steps = request.path().split("/", -1);
        if (steps.length == 3) return request.path() + "/" + code();
        int kept = steps.length > 5 && steps[4].equals("reports") ? 6 : 4;
        return String.join("/", List.of(steps).subList(0, Math.min(kept, steps.length)));
    }

    /** The first time that something is there; a report begins with its first draft and no event. */
    boolean creates() {
        return request.path().chars().filter(letter -> letter == '/').count() == 2;
    }

    /** Drafts and the opening of corrections change a report, and publish nothing. */
    boolean publishes() {
        boolean draft = request.method().equals("PUT") && request.path().contains("/reports/");
        return !draft && !request.path().endsWith("/corrections");
    }

    private String code() {
        return de.aaw.system.load.Json.read(Objects.requireNonNull(request.body()))
                .path("code")
                .asText();
    }

    @Override
    public String toString() {
        return attempts.stream()
                .map(Attempt::toString)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}
