package de.aaw.measures.measures;

import de.aaw.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Leaves a measure's change in the outbox. */
@ApplicationScoped
class MeasurePublisher {
    private final Measures measures;
    private final Outbox outbox;

    @Inject
    MeasurePublisher(Measures measures, Outbox outbox) {
        this.measures = measures;
        this.outbox = outbox;
    }

    /** First the flush: it fixes the version that the event carries. */
    void publish(Measure measure, MeasureChange change) {
        measures.flush();
        outbox.append(MeasureEvent.of(measure, change));
    }
}
