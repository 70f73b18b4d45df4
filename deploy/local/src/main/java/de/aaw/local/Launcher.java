package de.aaw.local;

import de.aaw.local.records.Clients;
import de.aaw.local.records.FirstReport;
import de.aaw.local.records.Loading;
import de.aaw.local.records.Records;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code ./aaw up}: cleans up what an earlier run left, starts all parts, loads the real records, and stays until it is told to stop. */
final class Launcher {
    private static final long NEEDED_BYTES = 3L * 1024 * 1024 * 1024;

    private final Home home;
    private final Options options;
    private final Ports ports;
    private final Display display;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final List<Watch> watches = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Training training;

    Launcher(Home home, Options options, Display display) {
        this.home = home;
        this.options = options;
        this.ports = new Ports(options.portOffset());
        this.display = display;
        this.training = new Training(home, ports, this::isReady, display);
    }

    /** True when everything came up; false when it was stopped before. */
    boolean run() throws Exception {
        refuseSecondRun();
        cleanUp();
        if (options.fresh()) home.forgetData();
        Records records = Records.read(home.records());
        Parts parts = new Parts(home, ports, records.partnerCodes());
        checkMachine(parts);
        RunFile.begin(home, ports);
        Runtime.getRuntime().addShutdownHook(new Thread(this::shutDown, "stop"));
        start(parts);
        training.begin(Training.When.FIRST);
        boolean ready = awaitReady();
        if (ready) {
            load(records);
            RunFile.markReady(home);
            training.begin(Training.When.LATER);
            stop.await();
        }
        return ready;
    }

    private void refuseSecondRun() {
        PidFile.of(home, RunFile.LAUNCHER).living().ifPresent(other -> {
            throw new Refusal("this clone is already up (pid " + other.pid() + "); stop it with ./aaw down");
        });
    }

    private void cleanUp() {
        List<String> left = Down.living(home);
        if (left.isEmpty()) return;
        display.say("aaw", "stopping what an earlier run left behind: " + String.join(", ", left));
        Down.stopParts(home);
    }

    private void checkMachine(Parts parts) throws IOException {
        long free = Files.getFileStore(home.state()).getUsableSpace();
        if (free < NEEDED_BYTES)
            throw new Refusal("too little disk: " + free / 1024 / 1024 + " MB are free, 3072 MB are needed");
        for (int port : List.of(
                ports.postgres(),
                ports.kafka(),
                ports.kafkaController(),
                ports.keycloak(),
                ports.keycloakManagement(),
                ports.partners(),
                ports.measures(),
                ports.reporting())) requireFree(port);
    }

    private static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Refusal("port " + port + " is in use; free it, or move all ports: ./aaw up --port-offset 1000");
        }
    }

    private void start(Parts parts) {
        for (Part part : parts.all()) {
            Watch watch = new Watch(home, part, need -> isReady(need) && !training.holdsBack(part.name()), display);
            watches.add(watch);
            threads.add(Thread.ofPlatform().name(part.name()).start(watch));
        }
    }

    private boolean isReady(String part) {
        return watches.stream()
                .anyMatch(watch -> watch.part().name().equals(part) && watch.state() == Watch.State.READY);
    }

    private boolean awaitReady() throws InterruptedException {
        while (!watches.stream().allMatch(watch -> watch.state() == Watch.State.READY)) {
            if (stop.await(200, TimeUnit.MILLISECONDS)) return false;
            for (Watch watch : watches)
                if (watch.failures() >= 5)
                    throw new Refusal(watch.part().name() + " failed 5 times; see its end in .aaw/logs/"
                            + watch.part().name() + ".log");
        }
        return true;
    }

    private void load(Records records) throws Exception {
        Clients clients = new Clients(ports::service, who -> Token.of(ports, who));
        if (!options.noData()) loadRecords(clients, records);
        display.print(Welcome.text(ports));
        if (!options.noData()) display.print(FirstReport.text(clients));
        display.print("Everything is ready. Ctrl-C stops it.");
    }

    private void loadRecords(Clients clients, Records records) throws InterruptedException {
        try {
            new Loading(clients, records, words -> display.say("loader", words)).run();
        } catch (IOException e) {
            throw new Refusal("loading deploy/data ended early, the next start goes on from there: " + e.getMessage());
        }
    }

    private void shutDown() {
        display.say("aaw", "stopping");
        stop.countDown();
        training.stop();
        stopServicesThenServers();
        RunFile.end(home);
    }

    /** Services first: their last events still find the broker. */
    private void stopServicesThenServers() {
        for (List<String> group : List.of(Parts.SERVICES, List.of("keycloak", "kafka"), List.of("postgres"))) {
            List<Watch> these = watches.stream()
                    .filter(watch -> group.contains(watch.part().name()))
                    .toList();
            these.forEach(Watch::stop);
            for (Watch watch : these) join(threads.get(watches.indexOf(watch)));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(60));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
