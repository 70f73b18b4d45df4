package de.aaw.measures.reports;

import de.aaw.measures.measures.Measure;
import de.aaw.measures.measures.Measures;
import de.aaw.measures.periods.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading reports, as far as the reader may see them. */
@ApplicationScoped
public class ReportReading {
    private final Measures measures;
    private final Reports reports;

    @Inject
    ReportReading(Measures measures, Reports reports) {
        this.measures = measures;
        this.reports = reports;
    }

    /** A report and the measure it is of. */
    public record Found(Measure measure, Report report) {}

    /** Hidden is as good as absent. */
    @Transactional
    public Found get(Reader reader, String measureId, Period period) {
        Measure measure = measures.get(measureId);
        Report report = reports.of(measure, period)
                .filter(found -> reader.sees(measure, found))
                .orElseThrow(() -> new ReportRefused(new ReportRefusal.Unknown(period.text())));
        return new Found(measure, report);
    }

    @Transactional
    public List<Found> list(Reader reader, String measureId, @Nullable Period after, int limit) {
        Measure measure = measures.get(measureId);
        if (!reader.seesReportsOf(measure)) {
            return List.of();
        }
        return reports.list(measure, reader.seesDraftsOf(measure), after, limit).stream()
                .map(report -> new Found(measure, report))
                .toList();
    }

    /** Of the revisions that the reader sees, in their order. */
    @Transactional
    public List<Revision> revisions(Reader reader, String measureId, Period period, int after, int limit) {
        Found found = get(reader, measureId, period);
        return found.report().revisions().stream()
                .filter(revision -> revision.number() > after && reader.sees(found.measure(), revision))
                .limit(limit)
                .toList();
    }

    @Transactional
    public Revision revision(Reader reader, String measureId, Period period, int number) {
        Found found = get(reader, measureId, period);
        Optional<Revision> revision =
                found.report().revision(number).filter(seen -> reader.sees(found.measure(), seen));
        return revision.orElseThrow(() -> new ReportRefused(new ReportRefusal.NoSuchRevision(number)));
    }
}
