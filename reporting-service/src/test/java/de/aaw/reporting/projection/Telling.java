package de.aaw.reporting.projection;

import de.aaw.reporting.history.Published;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A small history told in one order, under a name of its own that is part of every id and code: thousands of them can be told side by
 * side, and differ in nothing but their names.
 *
 * @param order numbers of the history's events, some of them more than once
 */
record Telling(String name, List<Integer> order, List<Published> history) {

    /** A history tells its events, in order, under the name it is given. */
    static List<Telling> all(String prefix, List<List<Integer>> orders, Function<String, List<Published>> history) {
        var tellings = new java.util.ArrayList<Telling>();
        for (List<Integer> order : orders) {
            String name = prefix + "%06d".formatted(tellings.size());
            tellings.add(new Telling(name, order, history.apply(name)));
        }
        return tellings;
    }

    Published event(int place) {
        return history.get(order.get(place));
    }

    /** What the ids in it stand for; it has one thing at most of each kind. */
    Map<String, String> things() {
        var things = new TreeMap<String, String>();
        for (Published event : history) {
            things.put(event.subject(), event.topic());
            if (!event.key().equals(event.subject())) {
                things.put(event.key(), "aaw.measures.measure");
            }
        }
        return things;
    }
}
