package de.aaw.system.faults;

import de.aaw.system.faults.OnLink.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that can go wrong here, by name. */
final class Faults {
    private static final Duration TWENTY_SECONDS = Duration.ofSeconds(20);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Set<String> SERVICES = Set.copyOf(Link.SERVICES);

    private Faults() {}

    static List<Fault> all() {
        return Stream.of(kills(), absences(), links(), disks(), clocks())
                .flatMap(all -> all)
                .toList();
    }

    /** Those that this machine lets happen; the others are named, and in continuous integration a failure. */
    static List<Fault> possible() {
        Map<String, String> lacking = new TreeMap<>();
        if (!Disks.lacking().isEmpty()) lacking.put("disk-full", Disks.lacking());
        if (WrongClock.library().isEmpty()) lacking.put("clock", "libfaketime (Debian's package faketime)");
        lacking.forEach((kind, lack) -> Progress.say("Lacked for all faults " + kind + "-…: " + lack));
        if (!lacking.isEmpty() && System.getenv("CI") != null) throw new AssertionError("Lacked: " + lacking);
        return all().stream()
                .filter(fault -> lacking.keySet().stream().noneMatch(fault.kind()::startsWith))
                .toList();
    }

    private static Stream<Fault> kills() {
        Stream<Fault> services =
                Link.SERVICES.stream().map(service -> new Kill("kill-" + service, "kill-service", Set.of(service)));
        Stream<Fault> servers = Stream.of("postgres", "kafka", "keycloak")
                .map(server -> new Kill("kill-" + server, "kill-" + server, Set.of(server)));
        Set<String> everything = Set.of("postgres", "kafka", "keycloak", "partners", "measures", "reporting");
        return Stream.of(services, servers, Stream.<Fault>of(new Kill("kill-all", "kill-all", everything)))
                .flatMap(all -> all);
    }

    private static Stream<Fault> absences() {
        return Stream.of(
                new Away("kafka-away", "kafka", Duration.ofMinutes(5), Set.of()),
                new Away("postgres-away", "postgres", Duration.ofMinutes(2), Set.of()),
                new Away("keycloak-away", "keycloak", Duration.ofMinutes(2), Set.of()),
                new Away("keycloak-away-at-start", "keycloak", A_MINUTE, SERVICES));
    }

    private static Stream<Fault> links() {
        return Stream.of(Trouble.values())
                .flatMap(trouble -> Link.ALL.stream().map(link -> new OnLink(trouble, link, TWENTY_SECONDS)));
    }

    private static Stream<Fault> disks() {
        return Disks.SERVERS.stream().map(server -> new FullDisk(server, A_MINUTE));
    }

    private static Stream<Fault> clocks() {
        return Link.SERVICES.stream()
                .flatMap(service -> Stream.of(true, false).map(fast -> new WrongClock(service, fast, A_MINUTE)));
    }
}
