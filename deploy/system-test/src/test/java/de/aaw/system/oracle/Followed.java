package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.system.load.Attempt;
import de.aaw.system.load.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who followed the changes while all this happened has seen each of them, in the order in which they are there in the end. */
final class Followed {
    private Followed() {}

    /** @param whole position and id of all changes by service, also those of others */
    static List<Difference> of(List<Attempt> attempts, Map<String, List<String>> whole) {
        List<Difference> all = new ArrayList<>();
        whole.forEach((service, changes) -> {
            List<String> seen = seen(attempts, service);
            List<String> there = changes.stream().limit(seen.size()).toList();
            if (!seen.equals(there)) all.add(difference(service, seen, there));
        });
        return all;
    }

    private static Difference difference(String service, List<String> seen, List<String> there) {
        int at = 0;
        while (at < there.size() && seen.get(at).equals(there.get(at))) at++;
        String found = at < there.size() ? there.get(at) : "nothing";
        return Difference.between(
                "/v1/changes of " + service, "entry " + at + " that a follower saw", found, seen.get(at));
    }

    private static List<String> seen(List<Attempt> attempts, String service) {
        List<String> seen = new ArrayList<>();
        for (Attempt attempt : attempts) {
            Reply reply = attempt.reply();
            boolean page = attempt.service().equals(service) && attempt.path().startsWith("/v1/changes");
            if (page && attempt.isOk() && reply != null)
                for (JsonNode item : reply.body().path("items"))
                    seen.add(item.path("position").asLong() + " "
                            + item.path("event").path("id").asText());
        }
        return seen;
    }
}
