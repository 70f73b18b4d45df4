package de.aaw.system.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Two collections of which one should be the other: in words. */
final class Sets {
    private static final int MOST = 5;

    private Sets() {}

    static String difference(Set<String> expected, Collection<String> found) {
        Set<String> once = new TreeSet<>();
        List<String> twice = found.stream().filter(one -> !once.add(one)).toList();
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(once);
        List<String> tooMuch = new ArrayList<>(once);
        tooMuch.removeAll(expected);
        return "%d values instead of %d; missing: %s; too much: %s; twice: %s"
                .formatted(found.size(), expected.size(), some(missing), some(tooMuch), some(twice));
    }

    private static String some(List<String> names) {
        return names.size() <= MOST
                ? names.toString()
                : names.subList(0, MOST) + " and " + (names.size() - MOST) + " more";
    }
}
