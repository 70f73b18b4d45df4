package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits until nothing is under way: no message waits to be sent, and all that was sent is applied, at two looks one after the other. */
final class Quiet {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Reader reader;
    private List<String> before = List.of("nothing seen yet");

    private Quiet(Reader reader) {
        this.reader = reader;
    }

    static void await(Reader reader) {
        Quiet quiet = new Quiet(reader);
        org.awaitility.Awaitility.await("until nothing is under way")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_LOOKS)
                .ignoreExceptions()
                .until(quiet::isQuiet);
    }

    private boolean isQuiet() {
        List<String> seen = look();
        boolean still = seen.equals(before) && seen.stream().noneMatch(line -> line.endsWith("behind"));
        before = seen;
        return still;
    }

    private List<String> look() {
        List<String> seen = new ArrayList<>();
        for (String service : List.of("partners", "measures")) {
            long pending = health(service, "outbox").path("pending").asLong(-1);
            seen.add(service + " " + (pending == 0 ? "sent" : pending + " behind"));
        }
        for (JsonNode partition :
                reader.read("office", "reporting", "/v1/freshness").path("partitions"))
            seen.add(partition.path("topic") + " " + partition.path("partition") + " " + partition.path("end")
                    + (partition.path("behind").asLong() == 0 ? "" : " behind"));
        return seen;
    }

    private JsonNode health(String service, String check) {
        for (JsonNode one : reader.read("office", service, "/q/health/ready").path("checks"))
            if (one.path("name").asText().equals(check)) return one.path("data");
        throw new AssertionError(service + " has no check " + check);
    }
}
