package de.aaw.servers;

/** Kafka as a child process: {@code --folder --port --controller-port [--until-stdin-closes]}. */
public final class KafkaMain {
    private KafkaMain() {}

    public static void main(String[] args) {
        ServerProcess.run("kafka", args, arguments -> {
            Kafka kafka = Kafka.start(arguments.folder(), arguments.port("port"), arguments.port("controller-port"));
            return new ServerProcess.Started(kafka.port(), kafka::awaitEnd);
        });
    }
}
