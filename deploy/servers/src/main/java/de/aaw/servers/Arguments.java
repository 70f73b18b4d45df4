package de.aaw.servers;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments of a server's main class, as {@code --name=value} or {@code --name}; unknown ones are refused. */
final class Arguments {
    private static final Set<String> KNOWN = Set.of(
            "folder",
            "cache",
            "port",
            "controller-port",
            "advertised-port",
            "management-port",
            "postgres-port",
            "partners",
            "proxied",
            "test-clients",
            "until-stdin-closes");

    private final Map<String, String> values = new HashMap<>();

    Arguments(String[] arguments) {
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            String name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
            if (!KNOWN.contains(name)) {
                throw new ServerFailure("Unknown argument " + argument);
            }
            values.put(name, parts.length == 2 ? parts[1] : "true");
        }
    }

    String required(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new ServerFailure("--" + name + "=… is missing");
        }
        return value;
    }

    @Nullable
    String optional(String name) {
        return values.get(name);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Path folder() {
        return Path.of(required("folder"));
    }

    Path cache() {
        return Path.of(required("cache"));
    }

    /** The port given, or a free one for 0. */
    int port(String name) {
        try {
            int port = Integer.parseInt(required(name));
            return port == 0 ? StartChecks.freePort() : port;
        } catch (NumberFormatException e) {
            throw new ServerFailure("--" + name + " must be a number", e);
        }
    }

    /** {@code 1:2,3:4} as pairs of ports; none where it is not given. */
    Map<Integer, Integer> ports(String name) {
        Map<Integer, Integer> pairs = new HashMap<>();
        String given = values.getOrDefault(name, "");
        for (String pair : given.isEmpty() ? new String[0] : given.split(",")) {
            if (!pair.matches("\\d+:\\d+")) {
                throw new ServerFailure("--" + name + " must be pairs of ports, as in 1000:1001,2000:2001");
            }
            String[] ports = pair.split(":");
            pairs.put(Integer.parseInt(ports[0]), Integer.parseInt(ports[1]));
        }
        return pairs;
    }
}
