package de.aaw.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** An idempotent producer that does nothing but send. */
final class BareProducer implements AutoCloseable {
    private final KafkaProducer<String, String> producer;
    private final String topic;
    private final List<Message> messages;

    BareProducer(String kafka, String topic, List<Message> messages) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all", "enable.idempotence", true),
                new StringSerializer(),
                new StringSerializer());
        this.topic = topic;
        this.messages = messages;
    }

    /** Messages a second, flushed after each batch. */
    double send(List<Integer> batches) throws Exception {
        List<Future<?>> sent = new ArrayList<>();
        long begin = System.nanoTime();
        for (int batch : batches) {
            for (int i = 0; i < batch; i++) {
                sent.add(producer.send(copy(sent.size())));
            }
            producer.flush();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        for (Future<?> one : sent) {
            one.get(); // a record that was not taken would make the limit too high
        }
        return sent.size() / seconds;
    }

    private ProducerRecord<String, String> copy(int number) {
        Message message = messages.get(number % messages.size());
        String key = "%08x".formatted(number / messages.size()) + message.key().substring(8);
        return new ProducerRecord<>(topic, key, message.text());
    }

    @Override
    public void close() {
        producer.close();
    }
}
