package de.aaw.reporting.intake;

import de.aaw.kit.inbox.EventHandler;
import de.aaw.kit.inbox.ReceivedEvent;
import de.aaw.kit.inbox.Rejected;
import de.aaw.reporting.derived.Filling;
import de.aaw.reporting.facts.FactWriter;
import de.aaw.reporting.facts.Touched;
import de.aaw.reporting.rollups.RollupWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** Applies a batch: all its facts, then each touched bucket once. */
@ApplicationScoped
public class EventIntake implements EventHandler {

    private final Filling filling;

    EventIntake(Filling filling) {
        this.filling = filling;
    }

    @Override
    public Set<String> topics() {
        return FactWriter.topics();
    }

    @Override
    public boolean completesVersion(ReceivedEvent event) {
        return FactWriter.completesVersion(event);
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        apply(filling.serving(), events);
    }

    /** The same in another schema than the serving one. */
    public void apply(DSLContext transaction, List<ReceivedEvent> events) {
        RollupWriter.renew(transaction, store(transaction, events));
    }

    /** Facts alone, where sums are made later. */
    public Touched store(DSLContext transaction, List<ReceivedEvent> events) {
        try {
            return FactWriter.store(transaction, events);
        } catch (IllegalArgumentException e) {
            throw new Rejected(String.valueOf(e.getMessage()), e);
        }
    }
}
