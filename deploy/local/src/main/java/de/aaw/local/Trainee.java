package de.aaw.local;

import de.aaw.servers.Postgres;
import de.aaw.servers.Probes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A service that is started once more so that the JVM records what it loads.
 *
 * <p>It has a database of its own, which is empty, and a consumer group of its own: it reads the events that are there, publishes none, and takes nothing from the service beside it.
 */
record Trainee(Home home, Ports ports, Part service, CountDownLatch stop) {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Map<String, List<String>> QUESTIONS = Map.of(
            "partners", List.of("/v1/me", "/v1/partners", "/v1/declarations", "/v1/changes"),
            "measures", List.of("/v1/me", "/v1/measures", "/v1/indicators", "/v1/changes"),
            "reporting", List.of("/v1/me", "/v1/figures?by=period:year", "/v1/freshness"));

    /** What the JVM recorded of a life from the start over some answers to the end in order. */
    Path recorded(Path folder) throws IOException, InterruptedException {
        Path record = folder.resolve("record");
        String database = service.name() + "_" + Training.NAME;
        Postgres.createEmptyDatabase(ports.postgres(), database, service.name());
        try {
            Part part = started(database, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + record);
            Child child = Child.start(home, part);
            try {
                awaitReady(child, part);
                for (String question : QUESTIONS.getOrDefault(service.name(), List.of()))
                    ask(part.address() + question);
            } finally {
                child.stop(LONGEST); // the record is written while it ends
            }
            return record;
        } finally {
            Postgres.dropDatabase(ports.postgres(), database);
        }
    }

    /** The cache made of a record; without {@code -XX:AOTMode=create} it would be made while the service ends, and whoever stops it would wait. */
    Path assembled(Path record) throws IOException, InterruptedException {
        Path cache = record.resolveSibling("cache");
        Child child = Child.start(
                home,
                started("", "-XX:AOTMode=create", "-XX:AOTConfiguration=" + record, "-XX:AOTCacheOutput=" + cache));
        try {
            if (!child.process().waitFor(LONGEST) || child.process().exitValue() != 0 || !Files.exists(cache))
                throw new IOException("the JVM could not make one of what it recorded");
        } finally {
            child.kill();
        }
        return cache;
    }

    private Part started(String database, String... options) throws IOException {
        if (stop.getCount() == 0) throw new IOException("stopping");
        int port = freePort();
        String address = "http://localhost:" + port;
        Map<String, String> environment = new HashMap<>(service.environment());
        environment.put("AAW_HTTP_PORT", "" + port);
        environment.put("AAW_DB_URL", Database.url(ports, database));
        environment.put("AAW_INBOX_GROUP", service.name() + "-" + Training.NAME);
        return new Part(
                Training.NAME,
                address,
                AotCache.replaced(service.command(), options),
                environment,
                List.of(),
                "",
                Probes.http(service.name(), URI.create(address + "/q/health/ready")),
                service.alive(),
                service.startWithin());
    }

    private void awaitReady(Child child, Part part) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(LONGEST);
        while (part.ready().trouble().isPresent()) {
            if (stop.await(300, TimeUnit.MILLISECONDS)) throw new IOException("stopping");
            if (!child.isAlive()) throw new IOException("it ended while starting");
            if (Instant.now().isAfter(deadline)) throw new IOException("it did not become ready");
        }
    }

    private void ask(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = Http.send(HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + Token.of(ports, "office"))
                .build());
        if (answer.statusCode() >= 500) throw new IOException(address + " answers " + answer.statusCode());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
