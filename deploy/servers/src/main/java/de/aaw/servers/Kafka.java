package de.aaw.servers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A single Kafka node, broker and controller in one, inside this process, on 127.0.0.1, with the topics of the system. */
public final class Kafka implements AutoCloseable {
    private final KafkaRaftServer server;
    private final FolderLock lock;
    private final int port;
    private final AtExit atExit;

    private Kafka(KafkaRaftServer server, FolderLock lock, int port) {
        this.server = server;
        this.lock = lock;
        this.port = port;
        this.atExit = AtExit.stop("kafka", this::close);
    }

    /** Starts the node with its log below {@code folder}; the folder is formatted on first use. */
    public static Kafka start(Path folder, int port, int controllerPort) {
        return start(folder, port, controllerPort, port, Map.of());
    }

    /**
     * The same for clients that come through proxies.
     *
     * @param advertisedPort what clients of the port are told: the port itself, or that of a proxy, which must be there already
     * @param proxied further ports to listen on, each for clients of a proxy of their own, and what is advertised there: that proxy's port
     */
    static Kafka start(Path folder, int port, int controllerPort, int advertisedPort, Map<Integer, Integer> proxied) {
        Path home = folder.toAbsolutePath().normalize();
        StartChecks.enoughDisk(home, "Kafka");
        FolderLock lock = FolderLock.of(home, "Kafka");
        try {
            StartChecks.portIsFree(port, "Kafka");
            StartChecks.portIsFree(controllerPort, "Kafka's controller");
            Properties settings = KafkaSettings.of(home, port, controllerPort, advertisedPort, proxied);
            format(home, settings);
            KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
            Kafka kafka = new Kafka(server, lock, port);
            server.startup();
            Topics.create(port);
            return kafka;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Waits until the node has ended. */
    public void awaitEnd() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        atExit.forget();
        try {
            server.shutdown();
            server.awaitShutdown();
        } finally {
            lock.close();
        }
    }

    private static void format(Path folder, Properties settings) {
        Path file = folder.resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        } catch (IOException e) {
            throw new ServerFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
        if (Files.exists(folder.resolve("log").resolve("meta.properties"))) {
            return;
        }
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        String[] arguments = {
            "format",
            "--config",
            file.toString(),
            "--cluster-id",
            Uuid.randomUuid().toString()
        };
        int exit = StorageTool.execute(arguments, new PrintStream(output, true, StandardCharsets.UTF_8));
        if (exit != 0) {
            throw new ServerFailure("Kafka's folder cannot be formatted: "
                    + output.toString(StandardCharsets.UTF_8).strip());
        }
    }
}
