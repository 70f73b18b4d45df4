package de.aaw.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What a single Kafka node on a small machine needs, and nothing that weakens its promises. */
final class KafkaSettings {
    private KafkaSettings() {}

    static Properties of(Path folder, int port, int controllerPort, int advertisedPort, Map<Integer, Integer> proxied) {
        Properties settings = new Properties();
        node(settings, port, controllerPort);
        settings.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + advertisedPort);
        proxied.forEach((listen, advertise) -> behindProxy(settings, listen, advertise));
        settings.setProperty("log.dirs", folder.resolve("log").toString());
        settings.setProperty("auto.create.topics.enable", "false");
        oneReplica(settings);
        smallMachine(settings);
        return settings;
    }

    private static void node(Properties settings, int port, int controllerPort) {
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("inter.broker.listener.name", "PLAINTEXT");
        settings.setProperty("controller.listener.names", "CONTROLLER");
        // After a hard kill the node is shut out until its old registration has timed out (default 9 s).
        settings.setProperty("broker.session.timeout.ms", "6000");
        settings.setProperty("broker.heartbeat.interval.ms", "1000");
    }

    /** A client asks for the broker's address and goes there: the answer must name the proxy it came through. */
    private static void behindProxy(Properties settings, int listen, int advertise) {
        String name = "PROXIED_" + listen;
        append(settings, "listeners", name + "://127.0.0.1:" + listen);
        append(settings, "advertised.listeners", name + "://127.0.0.1:" + advertise);
        append(settings, "listener.security.protocol.map", name + ":PLAINTEXT");
    }

    private static void append(Properties settings, String setting, String value) {
        settings.setProperty(setting, settings.getProperty(setting) + "," + value);
    }

    private static void oneReplica(Properties settings) {
        settings.setProperty("default.replication.factor", "1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    private static void smallMachine(Properties settings) {
        settings.setProperty("offsets.topic.num.partitions", "6");
        settings.setProperty("transaction.state.log.num.partitions", "2");
        settings.setProperty("share.coordinator.state.topic.num.partitions", "2");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("background.threads", "2");
        settings.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024));
        // Index files are mapped at full size for each of the partitions.
        settings.setProperty("log.index.size.max.bytes", Integer.toString(1024 * 1024));
    }
}
