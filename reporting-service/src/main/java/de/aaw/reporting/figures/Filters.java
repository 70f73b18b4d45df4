package de.aaw.reporting.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which members a question names, by dimension; an unnamed dimension is not filtered. */
public record Filters(Map<Dimension, List<String>> asked) {
    public static final Filters NONE = new Filters(Map.of());

    public Filters {
        asked = Map.copyOf(asked);
    }

    public List<String> on(Dimension dimension) {
        return asked.getOrDefault(dimension, List.of());
    }

    /** Whether one of the members is named, or none has to be. */
    boolean allow(Dimension dimension, Collection<Member> members) {
        var named = on(dimension);
        return named.isEmpty() || members.stream().anyMatch(member -> named.contains(member.filter(dimension)));
    }
}
