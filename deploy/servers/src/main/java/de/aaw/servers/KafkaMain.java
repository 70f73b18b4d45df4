package de.aaw.servers;

/**
 * Kafka as a child process: {@code --folder --port --controller-port [--advertised-port] [--proxied=listen:advertise,…]
 * [--until-stdin-closes]}.
 */
public final class KafkaMain {
    private KafkaMain() {}

    public static void main(String[] args) {
        ServerProcess.run("kafka", args, arguments -> {
            int port = arguments.port("port");
            int advertised = arguments.has("advertised-port") ? arguments.port("advertised-port") : port;
            Kafka kafka = Kafka.start(
                    arguments.folder(),
                    port,
                    arguments.port("controller-port"),
                    advertised,
                    arguments.ports("proxied"));
            return new ServerProcess.Started(kafka.port(), kafka::awaitEnd);
        });
    }
}
