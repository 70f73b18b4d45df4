package de.aaw.reporting.rebuilds;

import de.aaw.kit.inbox.ReceivedEvent;
import de.aaw.kit.inbox.Succession;
import de.aaw.reporting.derived.DerivedSchema;
import de.aaw.reporting.derived.Filling;
import de.aaw.reporting.derived.Migrations;
import de.aaw.reporting.intake.EventIntake;
import de.aaw.reporting.rollups.FirstSums;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The work of a rebuild, from wherever a former worker left it. */
@ApplicationScoped
class Rebuilding {

    private static final Logger LOG = Logger.getLogger(Rebuilding.class);

    private final Succession succession;
    private final Migrations migrations;
    private final Filling filling;
    private final EventIntake intake;
    private final Logbook logbook;

    Rebuilding(Succession succession, Migrations migrations, Filling filling, EventIntake intake, Logbook logbook) {
        this.succession = succession;
        this.migrations = migrations;
        this.filling = filling;
        this.intake = intake;
        this.logbook = logbook;
    }

    /** @param checkpoint between any two steps; throws what is to end the work */
    void work(Rebuild rebuild, Runnable checkpoint) throws SQLException {
        var schema = new DerivedSchema(rebuild.number());
        logbook.clearAway(rebuild.number());
        migrations.migrate(schema);
        succession.prepare(schema.name());
        switch (rebuild.state()) {
            case FILLING -> fromFilling(schema, checkpoint);
            case SUMMING -> fromSumming(schema, checkpoint);
            case CATCHING_UP -> takeOver(schema, checkpoint);
            case SERVING, SERVED, FAILED -> throw new IllegalStateException("has ended: " + rebuild);
        }
    }

    private void fromFilling(DerivedSchema schema, Runnable checkpoint) {
        succession.fill(schema.name(), events -> store(schema, events), checkpoint);
        logbook.goesOn(schema.number(), RebuildState.FILLING, RebuildState.SUMMING);
        fromSumming(schema, checkpoint);
    }

    private void store(DerivedSchema schema, List<ReceivedEvent> events) {
        logbook.applied(schema.number(), RebuildState.FILLING, events.size());
        intake.store(filling.within(schema), events);
    }

    private void fromSumming(DerivedSchema schema, Runnable checkpoint) {
        for (Set<UUID> measures : filling.inOne(schema, FirstSums::missing)) {
            checkpoint.run();
            filling.inOne(schema, dsl -> FirstSums.make(dsl, measures));
        }
        logbook.goesOn(schema.number(), RebuildState.SUMMING, RebuildState.CATCHING_UP);
        takeOver(schema, checkpoint);
    }

    private void takeOver(DerivedSchema schema, Runnable checkpoint) {
        Duration took = succession.takeOver(
                schema.name(), events -> apply(schema, events), () -> logbook.serves(schema.number()), checkpoint);
        LOG.infof("%s serves; what came in meanwhile waited for %d ms", schema.name(), took.toMillis());
    }

    private void apply(DerivedSchema schema, List<ReceivedEvent> events) {
        logbook.applied(schema.number(), RebuildState.CATCHING_UP, events.size());
        intake.apply(filling.within(schema), events);
    }
}
