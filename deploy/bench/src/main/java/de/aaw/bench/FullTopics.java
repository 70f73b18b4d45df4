package de.aaw.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Fills the topics of measures and reports with copies of real events: other measures and other reports with the same content. */
final class FullTopics {
    private final String kafka;

    FullTopics(String kafka) {
        this.kafka = kafka;
    }

    void fill(List<Message> measures, List<Message> reports, int copies) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all"), new StringSerializer(), new StringSerializer())) {
            List<Future<?>> sent = new ArrayList<>();
            for (int copy = 0; copy < copies; copy++) {
                for (Message message : measures) {
                    sent.add(producer.send(copied("aaw.measures.measure", message, copy)));
                }
                for (Message message : reports) {
                    sent.add(producer.send(copied("aaw.measures.report", message, copy)));
                }
            }
            for (Future<?> one : sent) {
                one.get();
            }
        }
    }

    private static ProducerRecord<String, String> copied(String topic, Message message, int copy) {
        String measure = other(message.key(), copy);
        String text = message.text()
                .replace(message.key(), measure)
                .replace(message.subject(), other(message.subject(), copy))
                .replace("\"BENCH-", "\"COPY" + copy + "-");
        return new ProducerRecord<>(topic, measure, text);
    }

    private static String other(String id, int copy) {
        return UUID.nameUUIDFromBytes((id + copy).getBytes(StandardCharsets.US_ASCII))
                .toString();
    }
}
