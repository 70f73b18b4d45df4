package de.aaw.reporting.projection;

import de.aaw.reporting.derived.Serving;
import de.aaw.reporting.history.Log;
import de.aaw.reporting.history.Published;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Tells the running service many histories side by side, through Kafka. */
@Singleton
class Stage {

    /** An event of a telling, at the place that its order gives it. */
    private record Line(Telling telling, int place) {
        Published event() {
            return telling.event(place);
        }
    }

    /** In which every telling came to this place in its order, and when the broker took the first and the last of these events. */
    record Round(int place, Instant first, Instant last) {}

    private final Log log;
    private final Serving serving;

    Stage(Log log, Serving serving) {
        this.log = log;
        this.serving = serving;
    }

    /** All first events, then all second ones: each is applied before the next of its telling is published, whatever their topics. */
    Map<String, List<String>> oneAfterTheOther(List<Telling> tellings) {
        var appended = new Appended(true);
        rounds(tellings, appended, round -> {});
        return contents(tellings, appended);
    }

    /** The same; between two rounds nothing is on its way. */
    void rounds(List<Telling> tellings, Appended appended, Consumer<Round> afterEach) {
        int longest = tellings.stream().mapToInt(t -> t.order().size()).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            int place = i;
            List<Line> lines = tellings.stream()
                    .filter(telling -> place < telling.order().size())
                    .map(telling -> new Line(telling, place))
                    .toList();
            List<Instant> times = publish(lines, appended);
            afterEach.accept(new Round(place, Collections.min(times), Collections.max(times)));
        }
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

    private List<Instant> publish(List<Line> lines, Appended appended) {
        List<Instant> times = log.publishAtOnce(lines.stream().map(Line::event).toList()).stream()
                .map(place -> Instant.ofEpochMilli(place.timestamp()))
                .toList();
        for (int i = 0; i < times.size(); i++) {
            Line line = lines.get(i);
            appended.note(line.telling(), line.telling().order().get(line.place()), times.get(i));
        }
        return times;
    }

    private Map<String, List<String>> contents(List<Telling> tellings, Appended appended) {
        return serving.read(dsl -> Contents.of(dsl, tellings, appended));
    }
}
