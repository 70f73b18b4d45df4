package de.aaw.system.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Faults and their instants. The same seed gives the same schedule, on every machine. */
record Schedule(List<Incident> incidents) {
    private static final int SHORTEST_SECONDS = 15;
    private static final int LONGEST_SECONDS = 40;
    /** What a system needs that starts again on a small machine. */
    private static final Duration RECOVERY = Duration.ofSeconds(25);

    /** Longer than what is over may still be noticed. */
    private static final Duration QUIET = Answers.AFTERMATH.plusSeconds(5);

    private static final Duration FIRST = Duration.ofSeconds(10);

    /** Each for as long as it should last, and quiet in between. */
    static Schedule inTurn(List<Fault> faults) {
        List<Incident> incidents = new ArrayList<>();
        Duration next = FIRST;
        for (Fault fault : faults) {
            incidents.add(new Incident(next, next.plus(fault.lasting()), fault));
            next = next.plus(fault.lasting()).plus(QUIET);
        }
        return new Schedule(List.copyOf(incidents));
    }

    /** As many kinds of faults as fit, each shorter than it should be; about every third begins while another is there. */
    static Schedule of(long seed, Duration length, List<Fault> possible) {
        Random random = new Random(seed);
        List<Incident> drawn = new ArrayList<>();
        Duration next = FIRST;
        while (true) {
            for (Fault fault : oneOfEachKind(possible, random)) {
                Incident incident = drawn(fault, next, random);
                boolean overlaps = !drawn.isEmpty() && random.nextInt(3) == 0;
                if (overlaps) incident = earlier(incident, drawn.getLast(), random);
                if (drawn.stream().anyMatch(incident::collidesWith)) incident = drawn(fault, next, random);
                if (incident.until().plus(RECOVERY).compareTo(length) > 0) return new Schedule(List.copyOf(drawn));
                drawn.add(incident);
                next = latest(next, incident.until().plus(RECOVERY));
            }
        }
    }

    private static List<Fault> oneOfEachKind(List<Fault> possible, Random random) {
        Map<String, List<Fault>> kinds =
                possible.stream().collect(Collectors.groupingBy(Fault::kind, LinkedHashMap::new, Collectors.toList()));
        List<Fault> drawn = new ArrayList<>();
        kinds.values().forEach(kind -> drawn.add(kind.get(random.nextInt(kind.size()))));
        Collections.shuffle(drawn, random);
        return drawn;
    }

    private static Incident drawn(Fault fault, Duration at, Random random) {
        Duration drawn = Duration.ofSeconds(SHORTEST_SECONDS + random.nextInt(LONGEST_SECONDS - SHORTEST_SECONDS));
        Duration lasting = drawn.compareTo(fault.lasting()) < 0 ? drawn : fault.lasting();
        return new Incident(at, at.plus(lasting), fault);
    }

    /** Moved to where another lasts, or to just after it has struck. */
    private static Incident earlier(Incident incident, Incident other, Random random) {
        int room = (int) Math.max(3, other.until().minus(other.at()).toSeconds());
        Duration at = other.at().plusSeconds(1 + random.nextInt(room));
        return new Incident(at, at.plus(incident.until().minus(incident.at())), incident.fault());
    }

    private static Duration latest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    @Override
    public String toString() {
        return incidents.stream().map(Incident::toString).collect(Collectors.joining("\n"));
    }
}
