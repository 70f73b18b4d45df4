package de.aaw.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./aaw bench} was asked for.
 *
 * @param only the name of one line, or null for all
 */
record Options(boolean json, @Nullable String only) {

    static Options parse(List<String> arguments, List<String> names) {
        boolean json = false;
        String only = null;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--json" -> json = true;
                case "--only" -> only = name(i + 1 < arguments.size() ? arguments.get(++i) : "", names);
                default ->
                    throw new IllegalArgumentException(
                            "unknown option '" + arguments.get(i) + "'; there are --json and --only NAME");
            }
        }
        return new Options(json, only);
    }

    private static String name(String name, List<String> names) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("--only takes one of " + String.join(", ", names));
        }
        return name;
    }

    boolean includes(String name) {
        return only == null || only.equals(name);
    }
}
