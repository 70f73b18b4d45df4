package de.aaw.kit.outbox.relay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * A relay as a process: {@code url name bootstrapServers [hesitates-before|hesitates-after]}. It ends in order when its standard
 * input closes. Where it hesitates it says so, and waits for a line: before its first send, when it has asked whether it still has
 * the lock; or after it, when the broker has acknowledged and nothing is deleted yet.
 */
final class RelayMain {
    private static final CountDownLatch GO_ON = new CountDownLatch(1);

    private RelayMain() {}

    public static void main(String[] args) throws Exception {
        Supplier<Producer<String, String>> producers = () -> args.length == 4
                ? new Hesitating(args[2], args[3].equals("hesitates-before"))
                : new KafkaProducer<>(ARelay.producerSettings(args[2]));
        try (ARelay relay = ARelay.start(AService.pool(args[0], args[1]), producers)) {
            System.out.println("runs");
            awaitEndOfInput();
        }
        System.exit(0);
    }

    /** Every line before it says: go on. */
    private static void awaitEndOfInput() throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (input.readLine() != null) {
            GO_ON.countDown();
        }
        GO_ON.countDown();
    }

    private static final class Hesitating extends KafkaProducer<String, String> {
        private final boolean before;

        Hesitating(String bootstrapServers, boolean before) {
            super(ARelay.producerSettings(bootstrapServers));
            this.before = before;
        }

        @Override
        public Future<RecordMetadata> send(ProducerRecord<String, String> record) {
            try {
                hesitate(before);
                Future<RecordMetadata> sent = super.send(record);
                if (!before) {
                    sent.get();
                    hesitate(true);
                }
                return sent;
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void hesitate(boolean here) throws InterruptedException {
            if (here && GO_ON.getCount() > 0) {
                System.out.println("hesitates");
                GO_ON.await();
            }
        }
    }
}
