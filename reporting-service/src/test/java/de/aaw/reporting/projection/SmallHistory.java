package de.aaw.reporting.projection;

import static de.aaw.reporting.history.ReportedNumber.of;

import de.aaw.reporting.figures.Register;
import de.aaw.reporting.history.AMeasure;
import de.aaw.reporting.history.AReport;
import de.aaw.reporting.history.Published;
import java.util.ArrayList;
import java.util.List;

/** The histories that are told in every order, each topic's events in the order of their publication. */
final class SmallHistory {

    private SmallHistory() {}

    static String indicator(String name) {
        return "LOTSEN-" + name;
    }

    private static AMeasure measure(String name) {
        return new AMeasure("M-" + name);
    }

    private static AReport report(String name) {
        return measure(name).report("2016");
    }

    private static Published indicatorDefined(String name) {
        return Register.indicator(indicator(name), "FLOW", "PERSONS").defined();
    }

    /** A partner; an indicator; a measure, then with its plan; a report in two parts, submitted and accepted. */
    static List<Published> registersAndAReport(String name) {
        return List.of(
                Register.partner("P-" + name, "WIRTSCHAFT"),
                indicatorDefined(name),
                measure(name).proposed(1),
                measure(name).proposed(2, indicator(name)),
                part(name, 1, 1, 2, 140),
                part(name, 1, 2, 2, 5),
                report(name).submitted(1, 1),
                report(name).accepted(2, 1));
    }

    /** Each kind of event that is taken in: registers, a plan, a report in two parts, accepted, and its correction, returned. */
    static List<Published> everyKind(String name) {
        var events = new ArrayList<>(List.of(Register.declaration("D-" + name, "Z5")));
        events.addAll(registersAndAReport(name));
        events.addAll(List.of(
                part(name, 2, 1, 1, 150),
                report(name).submitted(3, 2),
                report(name).returned(4, 2)));
        return List.copyOf(events);
    }

    /** An indicator, a measure and a report in two parts, submitted. */
    static List<Published> aWaitingReport(String name) {
        return List.of(
                indicatorDefined(name),
                measure(name).proposed(1, indicator(name)),
                part(name, 1, 1, 2, 140),
                part(name, 1, 2, 2, 5),
                report(name).submitted(1, 1));
    }

    /** An indicator, a measure; a report in two parts, accepted, and its correction in two parts, accepted too. */
    static List<Published> aCorrectedReport(String name) {
        return List.of(
                indicatorDefined(name),
                measure(name).proposed(1, indicator(name)),
                part(name, 1, 1, 2, 140),
                part(name, 1, 2, 2, 5),
                report(name).submitted(1, 1),
                report(name).accepted(2, 1),
                part(name, 2, 1, 2, 150),
                part(name, 2, 2, 2, 6),
                report(name).submitted(3, 2),
                report(name).accepted(4, 2));
    }

    /** Two revisions of one part each: one accepted, one returned. */
    static List<Published> aReturnedCorrection(String name) {
        return List.of(
                part(name, 1, 1, 1, 140),
                report(name).submitted(1, 1),
                report(name).accepted(2, 1),
                part(name, 2, 1, 1, 150),
                report(name).submitted(3, 2),
                report(name).returned(4, 2));
    }

    /** An indicator, a measure; the parts of the first revision, those of the second; both submitted and accepted. */
    static List<Published> twoRevisions(String name, int partsOfFirst, int partsOfSecond) {
        var events =
                new ArrayList<>(List.of(indicatorDefined(name), measure(name).proposed(1, indicator(name))));
        for (int part = 1; part <= partsOfFirst; part++) {
            events.add(part(name, 1, part, partsOfFirst, part));
        }
        for (int part = 1; part <= partsOfSecond; part++) {
            events.add(part(name, 2, part, partsOfSecond, 10 * part));
        }
        events.addAll(List.of(
                report(name).submitted(1, 1),
                report(name).accepted(2, 1),
                report(name).submitted(3, 2),
                report(name).accepted(4, 2)));
        return events;
    }

    /** Each part has one value, of a Land of its own. */
    private static Published part(String name, int revision, int part, int of, long number) {
        var value = of(part - 1, indicator(name), number).in(part == 1 ? "DE-BY" : "DE-BE");
        return report(name).part(2L * revision - 1, revision, part, of, List.of(value));
    }
}
