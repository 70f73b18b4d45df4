package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.system.load.Attempt;
import de.aaw.system.load.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What was answered as of an instant, and called settled, is answered again, word for word. */
final class Settled {
    private static final List<String> ANSWER = List.of("cells", "totals", "additive", "notes");

    private Settled() {}

    static List<Difference> of(List<Attempt> attempts, Function<String, JsonNode> reporting) {
        List<Difference> all = new ArrayList<>();
        for (Attempt attempt : attempts) {
            Reply reply = attempt.reply();
            if (reply == null || !attempt.path().contains("&asOf=") || !attempt.isOk()) continue;
            JsonNode then = reply.body();
            if (then.path("watermark").path("settled").asBoolean())
                compare(attempt, then, reporting.apply(attempt.path()), all);
        }
        return all;
    }

    private static void compare(Attempt attempt, JsonNode then, JsonNode now, List<Difference> all) {
        for (String part : ANSWER)
            if (!then.path(part).equals(now.path(part)))
                all.add(Difference.between(
                        attempt.toString(), part + " of a settled answer", then.path(part), now.path(part)));
    }
}
