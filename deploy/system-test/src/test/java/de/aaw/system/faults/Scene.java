package de.aaw.system.faults;

import static org.awaitility.Awaitility.await;

import de.aaw.local.Ports;
import de.aaw.servers.Probe;
import de.aaw.servers.Probes;
import de.aaw.servers.Proxy;
import de.aaw.system.Installation;
import de.aaw.system.TheSystem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A running installation, what can be done to it, and the note of what was. */
final class Scene implements AutoCloseable {
    private static final Duration A_START = Duration.ofMinutes(5);
    private static final int TOO_BUSY = 5;
    private static final Duration NOTICED = Duration.ofMinutes(3);
    private static final long LOOK_MILLIS = 200;
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");
    private static final Logger CLIENTS = Logger.getLogger("org.apache.kafka.clients");

    static {
        KAFKA.setLevel(Level.WARNING); // each new client tells all its settings
        CLIENTS.setLevel(Level.SEVERE); // whoever asks a broker that was killed is told so many times a second
    }

    private final Installation installation;
    private final Links links;
    private final Disks disks;
    private final Detours detours;
    private final Troubles troubles = new Troubles();
    private final Map<String, Probe> probes = new HashMap<>();
    private final Set<String> keptDown = ConcurrentHashMap.newKeySet();
    private final Set<String> fullDisks = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> killed = new ConcurrentHashMap<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);

    private Scene(Installation installation, Links links, Disks disks, Detours detours) {
        this.installation = installation;
        this.links = links;
        this.disks = disks;
        this.detours = detours;
        var ports = installation.ports();
        probes.put("postgres", Probes.postgres(ports.postgres()));
        probes.put("kafka", Probes.kafka(ports.kafka()));
        probes.put("keycloak", Probes.http("keycloak", URI.create(ports.realm())));
        for (String service : Link.SERVICES)
            probes.put(service, Probes.http(service, URI.create(ports.service(service) + "/q/health/live")));
        repeat(() -> killHard(keptDown));
        repeat(this::seeWhatIsBack);
        repeat(this::seeHowBusy);
    }

    /** Starts an installation with a proxy on each link and, where that is possible, small disks. */
    static Scene open(String name) throws IOException {
        Path state = Files.createDirectories(Installation.state(name));
        Ports ports = Installation.freePorts();
        Detours detours = new Detours(state.resolve("detours"));
        Links links = new Links(ports);
        links.open(detours);
        Disks disks = new Disks(state);
        Installation installation =
                Installation.start(name, ports, command -> disks.around(detours.withOption(command)));
        installation.closeAtExit();
        return new Scene(installation, links, disks, detours);
    }

    Troubles troubles() {
        return troubles;
    }

    Ports ports() {
        return installation.ports();
    }

    /** The system as clients see it. */
    TheSystem system() {
        TheSystem system = new TheSystem(installation);
        for (String service : Link.SERVICES) system = system.reaching(service, links.address(service));
        return system;
    }

    /** The processes of all of them with all their children, before any of them can react. */
    void killHard(Set<String> parts) {
        Map<String, ProcessHandle> living = parts.stream()
                .filter(part -> installation.process(part).isPresent())
                .collect(Collectors.toMap(
                        part -> part, part -> installation.process(part).orElseThrow()));
        living.forEach((part, process) -> {
            killed.put(part, process.pid());
            troubles.begin(part);
        });
        living.values().stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList()
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** From now on whatever the launcher starts of this part dies at once. */
    void keepDown(String part) {
        keptDown.add(part);
        killHard(Set.of(part));
    }

    void letUp(String part) {
        keptDown.remove(part);
    }

    void awaitLive(Set<String> services) {
        await().atMost(A_START).until(() -> services.stream().noneMatch(troubles.open()::contains));
    }

    Proxy begin(Link link, String as) {
        troubles.begin(as);
        return links.on(link);
    }

    void end(Link link, String as) {
        links.on(link).pass();
        troubles.end(as);
    }

    void fillDisk(String server) throws IOException, InterruptedException {
        troubles.begin(server);
        fullDisks.add(server);
        disks.fill(launcher(), server);
    }

    /** Not before the server has found out. */
    void freeDisk(String server) throws IOException, InterruptedException {
        await().atMost(NOTICED).until(() -> disks.wasRefused(server));
        disks.free(launcher(), server);
        fullDisks.remove(server);
    }

    void startAnewWith(String service, Map<String, String> environment) {
        environment.forEach((name, value) -> detours.set(service, name, value));
        troubles.begin("clock-" + service);
        killHard(Set.of(service));
    }

    void startAnewWithout(String service, Set<String> environment) {
        environment.forEach(name -> detours.remove(service, name));
        killHard(Set.of(service));
        troubles.end("clock-" + service);
    }

    private ProcessHandle launcher() {
        return installation.process("launcher").orElseThrow();
    }

    private void repeat(Runnable work) {
        var unused = threads.scheduleWithFixedDelay(work, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A machine with many more threads that want to run than cores lets statements run into their limits. */
    private void seeHowBusy() {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        if (machine.getSystemLoadAverage() > TOO_BUSY * machine.getAvailableProcessors()) troubles.begin(Troubles.BUSY);
        else troubles.end(Troubles.BUSY);
    }

    private void seeWhatIsBack() {
        troubles.open().stream()
                .filter(probes::containsKey)
                .filter(this::isBack)
                .forEach(troubles::end);
    }

    private boolean isBack(String part) {
        long before = killed.getOrDefault(part, 0L);
        return !keptDown.contains(part)
                && !fullDisks.contains(part)
                && installation
                        .process(part)
                        .filter(process -> process.pid() != before)
                        .isPresent()
                && probe(part).trouble().isEmpty();
    }

    private Probe probe(String part) {
        return Objects.requireNonNull(probes.get(part), part);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        installation.close();
        links.close();
    }
}
