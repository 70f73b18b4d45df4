package de.aaw.reporting.facts;

import de.aaw.kit.inbox.ReceivedEvent;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * Stores what an event says, once: a duplicate, a replay, an overtaken event change nothing. Whatever else a topic carries
 * is passed over.
 */
public final class FactWriter {

    private static final String VALUES_RECORDED = "de.aaw.report.values-recorded";
    private static final Set<String> STATES =
            Set.of("de.aaw.report.submitted", "de.aaw.report.accepted", "de.aaw.report.returned");

    private FactWriter() {}

    public static Set<String> topics() {
        return Topics.ALL;
    }

    /** False for a part of a revision: its readers need the submission that follows with the same version. */
    public static boolean completesVersion(ReceivedEvent event) {
        return !event.type().equals(VALUES_RECORDED);
    }

    /** @throws IllegalArgumentException when the event can never be stored */
    public static void store(DSLContext dsl, ReceivedEvent event, Touched touched) {
        switch (event.topic()) {
            case Topics.PARTNER -> RegisterFacts.partner(dsl, event);
            case Topics.DECLARATION -> RegisterFacts.declaration(dsl, event);
            case Topics.INDICATOR -> RegisterFacts.indicator(dsl, event, touched);
            case Topics.MEASURE -> RegisterFacts.measure(dsl, event, touched);
            case Topics.REPORT -> storeReport(dsl, event, touched);
            default -> throw new IllegalArgumentException("no topic of ours: " + event.topic());
        }
    }

    private static void storeReport(DSLContext dsl, ReceivedEvent event, Touched touched) {
        if (event.type().equals(VALUES_RECORDED)) {
            ReportFacts.values(dsl, event, touched);
        } else if (STATES.contains(event.type())) {
            ReportFacts.state(dsl, event, touched);
        }
    }
}
