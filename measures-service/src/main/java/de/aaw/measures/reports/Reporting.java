package de.aaw.measures.reports;

import de.aaw.kit.rest.preconditions.IfMatch;
import de.aaw.kit.rest.time.Instants;
import de.aaw.measures.actors.Actor;
import de.aaw.measures.measures.Measure;
import de.aaw.measures.measures.Measures;
import de.aaw.measures.periods.Period;
import de.aaw.measures.reports.ValueFault.Code;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writing a report: its draft, the claims in it, and the draft of a correction. Nothing of this is published. */
@ApplicationScoped
public class Reporting {
    private final Measures measures;
    private final Reports reports;
    private final ValueCheck check;

    @Inject
    Reporting(Measures measures, Reports reports, ValueCheck check) {
        this.measures = measures;
        this.reports = reports;
        this.check = check;
    }

    /** @param ifMatch the report's tag, or its measure's where the report does not exist yet */
    @Transactional
    public Saved save(
            Actor actor,
            String measureId,
            Period period,
            IfMatch ifMatch,
            @Nullable String narrative,
            List<SentValue> sent) {
        Measure measure = measures.getForChange(measureId);
        ReportAccess.refuseUnlessReporter(actor, measure);
        Optional<Report> present = reports.of(measure, period);
        ifMatch.check(present.map(Report::tag).orElse(measure.version()));
        refuseOutside(measure, period);
        Report report = present.orElseGet(() -> new Report(measure.id(), period, Instants.now()));
        write(actor, measure, report, narrative, sent);
        reports.persistAndFlush(report);
        return new Saved(measure, report, present.isEmpty());
    }

    /** What was saved, and whether the report is new. */
    public record Saved(Measure measure, Report report, boolean created) {}

    /** The office's own part of any draft. */
    @Transactional
    public Saved saveClaims(
            Actor.Office office, String measureId, Period period, IfMatch ifMatch, List<SentValue> sent) {
        Measure measure = measures.getForChange(measureId);
        Report report = reports.of(measure, period).orElseThrow(() -> unknown(period));
        ifMatch.check(report.tag());
        report.saveClaims(check.read(measure, period, sent, notClaims(sent)), Instants.now());
        reports.flush();
        return new Saved(measure, report, false);
    }

    @Transactional
    public Saved openCorrection(Actor actor, String measureId, Period period, IfMatch ifMatch, String reason) {
        Measure measure = measures.getForChange(measureId);
        ReportAccess.refuseUnlessCorrector(actor, measure);
        Report report = reports.of(measure, period).orElseThrow(() -> unknown(period));
        ifMatch.check(report.tag());
        report.openCorrection(reason, Instants.now());
        reports.flush();
        return new Saved(measure, report, false);
    }

    private void write(Actor actor, Measure measure, Report report, @Nullable String narrative, List<SentValue> sent) {
        List<ReportedValue> before = report.draft().map(Revision::values).orElse(List.of());
        List<ReportedValue> values = check.read(measure, report.period(), sent, foreignClaims(actor, sent, before));
        List<ReportedValue> claims =
                values.stream().filter(ReportedValue::isClaim).toList();
        report.saveDraft(
                narrative, values.stream().filter(value -> !value.isClaim()).toList(), Instants.now());
        if (actor instanceof Actor.Office && !claims.isEmpty()) {
            report.saveClaims(claims, Instants.now());
        }
    }

    /** Who reports may send back the claims that were read with the rest, but neither add nor change one. */
    private static List<ValueFault> foreignClaims(Actor actor, List<SentValue> sent, List<ReportedValue> before) {
        List<ValueFault> faults = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            boolean claim = sent.get(i).role() == ValueRole.CONFLICTING_CLAIM;
            if (claim && actor instanceof Actor.PartnerClient && !isAmong(sent.get(i), before)) {
                faults.add(ValueFault.at(i, "role", Code.CLAIM_BY_OFFICE));
            }
        }
        return faults;
    }

    private static boolean isAmong(SentValue sent, List<ReportedValue> values) {
        return sent.read(0, new ArrayList<>()).map(values::contains).orElse(false);
    }

    private static List<ValueFault> notClaims(List<SentValue> sent) {
        List<ValueFault> faults = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i).role() != ValueRole.CONFLICTING_CLAIM) {
                faults.add(ValueFault.at(i, "role", Code.NOT_A_CLAIM));
            }
        }
        return faults;
    }

    private static void refuseOutside(Measure measure, Period period) {
        if (!measure.period().sharesDayWith(period)) {
            throw new ReportRefused(new ReportRefusal.PeriodOutsideMeasure(period.text()));
        }
    }

    private static ReportRefused unknown(Period period) {
        return new ReportRefused(new ReportRefusal.Unknown(period.text()));
    }
}
