package de.aaw.reporting.projection;

import de.aaw.reporting.derived.Serving;
import de.aaw.reporting.history.Log;
import de.aaw.reporting.history.Published;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Tells the running service many histories side by side, through Kafka. */
@Singleton
class Stage {

    /** An event of a telling, at the place that its order gives it. */
    private record Line(Telling telling, int place) {
        Published event() {
            return telling.event(place);
        }
    }

    private final Log log;
    private final Serving serving;

    Stage(Log log, Serving serving) {
        this.log = log;
        this.serving = serving;
    }

    /** All first events, then all second ones: each is applied before the next of its telling is published, whatever their topics. */
    Map<String, List<String>> oneAfterTheOther(List<Telling> tellings) {
        var appended = new Appended(true);
        int longest = tellings.stream().mapToInt(t -> t.order().size()).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            int place = i;
            publish(
                    tellings.stream()
                            .filter(telling -> place < telling.order().size())
                            .map(telling -> new Line(telling, place))
                            .toList(),
                    appended);
        }
        return contents(tellings, appended);
    }

    /** Each telling from beginning to end without a pause: most of its events come in one batch. */
    Map<String, List<String>> inBatches(List<Telling> tellings) {
        var appended = new Appended(false);
        var lines = new ArrayList<Line>();
        for (Telling telling : tellings) {
            for (int place = 0; place < telling.order().size(); place++) {
                lines.add(new Line(telling, place));
            }
        }
        publish(lines, appended);
        return contents(tellings, appended);
    }

    private void publish(List<Line> lines, Appended appended) {
        List<RecordMetadata> places =
                log.publishAtOnce(lines.stream().map(Line::event).toList());
        for (int i = 0; i < places.size(); i++) {
            Line line = lines.get(i);
            Instant at = Instant.ofEpochMilli(places.get(i).timestamp());
            appended.note(line.telling(), line.telling().order().get(line.place()), at);
        }
    }

    private Map<String, List<String>> contents(List<Telling> tellings, Appended appended) {
        return serving.read(dsl -> Contents.of(dsl, tellings, appended));
    }
}
