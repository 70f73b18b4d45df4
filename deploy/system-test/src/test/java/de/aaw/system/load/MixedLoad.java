package de.aaw.system.load;

import static org.awaitility.Awaitility.await;

import de.aaw.system.TheSystem;
import de.aaw.system.load.Client.GaveUp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Partners' systems and the office's at work, all at once, until they are told to finish. What they ask for follows from the seed; codes
 * have a part of their own in each run, so that several runs fit into one system.
 */
public final class MixedLoad implements AutoCloseable {
    private static final Duration USUAL_PAUSE = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> SERVICES = List.of("partners", "measures", "reporting");

    private final TheSystem system;
    private final long seed;
    private final Duration pause;
    private final World world;
    private final Journal journal;
    private final Wire wire;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> running = new ArrayList<>();

    private MixedLoad(TheSystem system, long seed, Duration pause) throws IOException {
        this.system = system;
        this.seed = seed;
        this.pause = pause;
        this.world =
                new World("X" + UUID.randomUUID().toString().substring(0, 7).toUpperCase(Locale.ROOT));
        this.journal = new Journal(
                world.namespace, Path.of("target/journals", "journal-" + seed + "-" + world.namespace + ".jsonl"));
        this.wire = new Wire(system, journal);
    }

    /** Everything works when it begins: it registers what all the rest builds upon. */
    public static MixedLoad start(TheSystem system, long seed) throws Exception {
        return start(system, seed, USUAL_PAUSE);
    }

    /** @param pause of each client before each request, on average */
    public static MixedLoad start(TheSystem system, long seed, Duration pause) throws Exception {
        MixedLoad load = new MixedLoad(system, seed, pause);
        load.foundations();
        load.begin();
        return load;
    }

    public Journal journal() {
        return journal;
    }

    /** Ends all clients' work once everything answers again, each after the job that it has begun; what is unknown stays unknown. */
    public void finish() throws Exception {
        stopping.set(true);
        await().atMost(PATIENCE).ignoreExceptions().until(this::everythingAnswers);
        for (Future<?> client : running) awaitEndOf(client);
    }

    private static void awaitEndOf(Future<?> client) throws InterruptedException, TimeoutException {
        try {
            client.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("a client of the load broke down", e.getCause());
        }
    }

    private boolean everythingAnswers() {
        system.token("office");
        return SERVICES.stream()
                .allMatch(service -> system.get("", service, "/q/health/ready").statusCode() == 200);
    }

    private void foundations() throws InterruptedException, GaveUp {
        Client office = new Client("f", seed, world.namespace, wire, Duration.ZERO);
        Registering registering = new Registering(office, world);
        for (int i = 0; i < 3; i++) registering.partner();
        for (String years : List.of("A", "B")) registering.declaration(world.namespace + "-" + years);
        Planning planning = new Planning(office, world);
        for (Counted counted : Counted.values()) planning.define(counted);
        planning.propose("", List.of(Counted.EINTRITTE, Counted.PLAETZE, Counted.QUOTE));
        planning.propose("ba", List.of(Counted.PLAETZE, Counted.LOTSEN, Counted.STAND));
        planning.propose("dihk", List.of(Counted.EINTRITTE, Counted.ANTRAEGE, Counted.QUOTE));
        planning.propose("", List.of(Counted.VERTRAEGE, Counted.BETRIEBE));
    }

    private void begin() {
        run(new Registering(client("a"), world));
        run(new Planning(client("b"), world));
        for (String name : List.of("c", "d", "e")) run(new ReportingWork(client(name), world));
        run(new Rivalry(client("g"), world));
        run(new Asking(client("h"), world));
        run(new Following(client("i"), "partners"));
        run(new Following(client("j"), "measures"));
    }

    private Client client(String name) {
        return new Client(name, seed, world.namespace, wire, pause);
    }

    private void run(Activity activity) {
        running.add(threads.submit(() -> {
            while (!stopping.get()) job(activity);
            return null;
        }));
    }

    /** Who gave up, or got no token, turns to something else. */
    private static void job(Activity activity) throws InterruptedException {
        try {
            activity.job();
        } catch (GaveUp | TheSystem.NoToken e) {
            Thread.sleep(USUAL_PAUSE);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        journal.close();
    }
}
