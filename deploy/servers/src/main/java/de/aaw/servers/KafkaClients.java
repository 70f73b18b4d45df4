package de.aaw.servers;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Settings for Kafka clients that give up in time. */
final class KafkaClients {
    private KafkaClients() {}

    static Map<String, Object> bounded(int port, Duration limit) {
        int millis = (int) limit.toMillis();
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", "127.0.0.1:" + port);
        settings.put("request.timeout.ms", millis);
        settings.put("default.api.timeout.ms", millis);
        settings.put("socket.connection.setup.timeout.ms", (long) millis);
        return settings;
    }
}
