package de.aaw.reporting.facts;

import de.aaw.kit.inbox.ReceivedEvent;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * Stores what events say, once: a duplicate, a replay, an overtaken event change nothing. Whatever else a topic carries is
 * passed over. A batch takes a handful of statements, however many events are in it.
 */
public final class FactWriter {

    private static final String VALUES_RECORDED = "de.aaw.report.values-recorded";
    private static final Set<String> STATES =
            Set.of("de.aaw.report.submitted", "de.aaw.report.accepted", "de.aaw.report.returned");

    private final RegisterFacts registers = new RegisterFacts();
    private final ReportFacts reports = new ReportFacts();
    private final Touched touched = new Touched();

    private FactWriter() {}

    public static Set<String> topics() {
        return Topics.ALL;
    }

    /** False for a part of a revision: its readers need the submission that follows with the same version. */
    public static boolean completesVersion(ReceivedEvent event) {
        return !event.type().equals(VALUES_RECORDED);
    }

    /**
     * In the order of the events, of those with the same key the first.
     *
     * @throws IllegalArgumentException when an event can never be stored
     */
    public static Touched store(DSLContext dsl, List<ReceivedEvent> events) {
        var writer = new FactWriter();
        events.forEach(writer::read);
        writer.registers.store(dsl);
        writer.reports.store(dsl);
        return writer.touched;
    }

    private void read(ReceivedEvent event) {
        switch (event.topic()) {
            case Topics.PARTNER -> registers.partner(event);
            case Topics.DECLARATION -> registers.declaration(event);
            case Topics.INDICATOR -> registers.indicator(event, touched);
            case Topics.MEASURE -> registers.measure(event, touched);
            case Topics.REPORT -> readReport(event);
            default -> throw new IllegalArgumentException("no topic of ours: " + event.topic());
        }
    }

    private void readReport(ReceivedEvent event) {
        if (event.type().equals(VALUES_RECORDED)) {
            reports.values(event, touched);
        } else if (STATES.contains(event.type())) {
            reports.state(event, touched);
        }
    }
}
