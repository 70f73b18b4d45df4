package de.aaw.measures.reports;

import de.aaw.kit.outbox.Outbox;
import de.aaw.kit.rest.preconditions.IfMatch;
import de.aaw.kit.rest.time.Instants;
import de.aaw.measures.actors.Actor;
import de.aaw.measures.indicators.Indicator;
import de.aaw.measures.indicators.Indicators;
import de.aaw.measures.measures.Measure;
import de.aaw.measures.measures.Measures;
import de.aaw.measures.periods.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Submitting, accepting and sending back: the steps that are published. Each locks first the measure, then the report, then indicators in the
 * order of their codes, so that of two overlapping submissions the second sees the first, and no two wait for each other.
 */
@ApplicationScoped
public class ReportApproval {
    private final Measures measures;
    private final Reports reports;
    private final Indicators indicators;
    private final ValueCheck check;
    private final Outbox outbox;

    @Inject
    ReportApproval(Measures measures, Reports reports, Indicators indicators, ValueCheck check, Outbox outbox) {
        this.measures = measures;
        this.reports = reports;
        this.indicators = indicators;
        this.check = check;
        this.outbox = outbox;
    }

    /** A step and the published state it rests on. */
    public record Step(Measure measure, Report report, Collection<Indicator> indicators) {}

    @Transactional
    public Step submit(Actor actor, String measureId, Period period, IfMatch ifMatch) {
        Measure measure = measures.getForChange(measureId);
        ReportAccess.refuseUnlessCorrector(actor, measure);
        Report report = forChange(measure, period, ifMatch);
        List<ReportedValue> values = report.draft().map(Revision::values).orElse(List.of());
        Collection<Indicator> held = indicators.held(ValueCheck.codes(values)).values();
        refuseOutside(measure, period);
        check.checkForSubmission(measure, period, values, held);
        ReportChange change = report.submit(actor, ReportAccess.mayReport(actor, measure), Instants.now());
        reports.flush();
        outbox.append(Stream.concat(
                        ReportValuesEvent.of(report, change.revision()).stream(),
                        Stream.of(ReportEvent.of(report, change)))
                .toList());
        return new Step(measure, report, held);
    }

    @Transactional
    public Step accept(Actor.Office office, String measureId, Period period, IfMatch ifMatch) {
        Measure measure = measures.getForChange(measureId);
        Report report = forChange(measure, period, ifMatch);
        return publish(measure, report, report.accept(office, Instants.now()));
    }

    @Transactional
    public Step sendBack(Actor.Office office, String measureId, Period period, IfMatch ifMatch, String reason) {
        Measure measure = measures.getForChange(measureId);
        Report report = forChange(measure, period, ifMatch);
        return publish(measure, report, report.sendBack(office, reason, Instants.now()));
    }

    private Report forChange(Measure measure, Period period, IfMatch ifMatch) {
        Report report = reports.of(measure, period)
                .orElseThrow(() -> new ReportRefused(new ReportRefusal.Unknown(period.text())));
        ifMatch.check(report.tag());
        return report;
    }

    private Step publish(Measure measure, Report report, ReportChange change) {
        reports.flush();
        outbox.append(ReportEvent.of(report, change));
        List<ReportedValue> values = change.revision().values();
        return new Step(
                measure, report, indicators.withCodes(ValueCheck.codes(values)).values());
    }

    private static void refuseOutside(Measure measure, Period period) {
        if (!measure.period().sharesDayWith(period)) {
            throw new ReportRefused(new ReportRefusal.PeriodOutsideMeasure(period.text()));
        }
    }
}
