package de.aaw.system.faults;

import de.aaw.servers.Proxy;
import java.time.Duration;
import java.util.Set;

/** A link that is slow, silent or cut. */
record OnLink(Trouble trouble, Link link, Duration lasting) implements Fault {
    static final Duration DELAY = Duration.ofMillis(100);

    enum Trouble {
        SLOW,
        /** A black hole that heals: all arrives in the end. */
        HELD,
        /** A black hole that forgets the connections of then. */
        LOST,
        CUT
    }

    @Override
    public String name() {
        return kind() + "-" + link;
    }

    @Override
    public String kind() {
        return trouble.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Set<String> touches() {
        return Set.of(link.toString());
    }

    @Override
    public void begin(Scene scene) {
        Proxy proxy = scene.begin(link, noted());
        switch (trouble) {
            case SLOW -> proxy.slow(DELAY);
            case HELD -> proxy.hold();
            case LOST -> proxy.lose();
            case CUT -> proxy.cut();
        }
    }

    @Override
    public void end(Scene scene) {
        scene.end(link, noted());
    }

    /** A slow link takes nothing away. */
    private String noted() {
        return trouble == Trouble.SLOW ? "slow-" + link : link.toString();
    }
}
