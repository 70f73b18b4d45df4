package de.aaw.system.load;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the clients were told is there, and may build upon. */
final class World {
    /** A partner, and the token with which another service waits until it knows it. */
    record Member(String code, String token) {}

    /** A measure, who reports of it, and what. */
    record Undertaking(String code, String reporter, List<Counted> planned) {
        /** Whether its reports are published in several parts. */
        boolean isLarge() {
            return planned.stream().anyMatch(counted -> counted.level.equals("KREIS"));
        }
    }

    static final List<String> FIELDS = List.of("Z1", "Z2", "Z3");

    final String namespace;
    final List<Member> members = new CopyOnWriteArrayList<>();
    final List<String> declarations = new CopyOnWriteArrayList<>();
    final List<Undertaking> undertakings = new CopyOnWriteArrayList<>();
    final List<String> indicators = new CopyOnWriteArrayList<>();

    World(String namespace) {
        this.namespace = namespace;
    }

    String lowerCase() {
        return namespace.toLowerCase(Locale.ROOT);
    }

    String indicator(Counted counted) {
        return counted.name() + "_" + namespace;
    }

    static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
