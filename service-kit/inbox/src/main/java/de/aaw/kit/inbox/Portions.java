package de.aaw.kit.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Applies records in portions that fit into memory, each together where that goes; where one of them is refused, by halves, down to the one that it is. */
final class Portions {

    private static final Logger LOG = Logger.getLogger(Portions.class);
    /** Characters of JSON; read, they take about ten times as many bytes. */
    private static final int FULL = 4_000_000;

    private final Consumer<List<ConsumerRecord<String, String>>> together;
    private final BiConsumer<ConsumerRecord<String, String>, RuntimeException> refused;

    Portions(
            Consumer<List<ConsumerRecord<String, String>>> together,
            BiConsumer<ConsumerRecord<String, String>, RuntimeException> refused) {
        this.together = together;
        this.refused = refused;
    }

    /** In the order in which they come. */
    void apply(Iterable<ConsumerRecord<String, String>> records) {
        var portion = new ArrayList<ConsumerRecord<String, String>>();
        long size = 0;
        for (ConsumerRecord<String, String> record : records) {
            portion.add(record);
            size += record.value() == null ? 0 : record.value().length();
            if (size >= FULL) {
                applyAll(portion);
                portion.clear();
                size = 0;
            }
        }
        if (!portion.isEmpty()) {
            applyAll(portion);
        }
    }

    private void applyAll(List<ConsumerRecord<String, String>> records) {
        try {
            together.accept(List.copyOf(records));
        } catch (Perseverance.Stopped e) {
            throw e;
        } catch (RuntimeException e) {
            if (FailureKind.of(e) == FailureKind.NOT_NOW) {
                throw e;
            }
            part(records, e);
        }
    }

    private void part(List<ConsumerRecord<String, String>> records, RuntimeException failure) {
        if (records.size() == 1) {
            refused.accept(records.getFirst(), failure);
            return;
        }
        LOG.warnf("A batch of %d is refused and goes by halves: %s", records.size(), Refusal.inFull(failure));
        int half = records.size() / 2;
        applyAll(records.subList(0, half));
        applyAll(records.subList(half, records.size()));
    }
}
