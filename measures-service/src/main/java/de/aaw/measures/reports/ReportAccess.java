package de.aaw.measures.reports;

import de.aaw.measures.actors.Actor;
import de.aaw.measures.measures.Measure;

/** Who reports of a measure: whoever leads it or is co-responsible, and the office where a bench leads. */
final class ReportAccess {
    private ReportAccess() {}

    static boolean mayReport(Actor actor, Measure measure) {
        return switch (actor) {
            case Actor.Office _ -> measure.isLedByABench();
            case Actor.PartnerClient client -> measure.isLedOrCoLedBy(client.partner());
        };
    }

    static void refuseUnlessReporter(Actor actor, Measure measure) {
        if (!mayReport(actor, measure)) {
            throw notYours(measure);
        }
    }

    /** The office opens a correction of any report, to enter or withdraw claims; what it may submit is checked then. */
    static void refuseUnlessCorrector(Actor actor, Measure measure) {
        if (!(actor instanceof Actor.Office)) {
            refuseUnlessReporter(actor, measure);
        }
    }

    private static ReportRefused notYours(Measure measure) {
        return new ReportRefused(new ReportRefusal.NotYours(measure.code().text()));
    }
}
