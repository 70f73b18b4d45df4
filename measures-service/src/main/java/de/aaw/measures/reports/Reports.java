package de.aaw.measures.reports;

import de.aaw.measures.codelists.Region;
import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.measures.Measure;
import de.aaw.measures.periods.Period;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All reports. */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {
    /** Submitted and not sent back, or accepted and not replaced. */
    private static final String STANDING = """
            from Revision revision join revision.report report join revision.values value
            where report.measureId = :measure
              and (revision.state = SUBMITTED or revision.number = report.acceptedRevision)""";

    /** With its revisions. Before a change the measure is locked, so that all writers of its reports come one after the other, and this reads what the last one left. */
    Optional<Report> of(Measure measure, Period period) {
        return getEntityManager()
                .createQuery("""
                        from Report report left join fetch report.revisions
                        where report.measureId = :measure and report.period.firstDay = :first and report.period.lastDay = :last""", Report.class)
                .setParameter("measure", measure.id())
                .setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** In the order of their periods. */
    List<Report> list(Measure measure, boolean withDrafts, @Nullable Period after, int limit) {
        Period place = after == null ? Period.day(LocalDate.EPOCH.minusYears(1_000)) : after;
        return find("""
                        from Report r where r.measureId = ?1
                          and (r.period.firstDay > ?2 or r.period.firstDay = ?2 and r.period.lastDay > ?3)
                          and (?4 = true or exists (select 1 from Revision v where v.report = r and v.state in (SUBMITTED, ACCEPTED)))
                        order by r.period.firstDay, r.period.lastDay""", measure.id(), place.firstDay(), place.lastDay(), withDrafts)
                .page(0, limit)
                .list();
    }

    /** The counting values of the measure's other reports in all years that the period touches: no plan period is longer. */
    List<StandingCount> countingBeside(Measure measure, Period period) {
        return getEntityManager()
                .createQuery("""
                        select distinct report.period.firstDay, report.period.lastDay, value.indicator, value.region, value.breakdown
                        """ + STANDING + """

                              and value.role = COUNTING
                              and (report.period.firstDay <> :first or report.period.lastDay <> :last)
                              and report.period.firstDay <= :to and report.period.lastDay >= :from""", Object[].class)
                .setParameter("measure", measure.id())
                .setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay())
                .setParameter("from", LocalDate.of(period.firstDay().getYear(), 1, 1))
                .setParameter("to", LocalDate.of(period.lastDay().getYear(), 12, 31))
                .getResultStream()
                .map(row -> new StandingCount(period(row), series(row)))
                .toList();
    }

    /** All values that stand, whatever their role. */
    List<Standing> standing(Measure measure) {
        return getEntityManager()
                .createQuery("""
                        select distinct report.period.firstDay, report.period.lastDay, value.indicator, value.region, value.breakdown, value.role
                        """ + STANDING, Object[].class)
                .setParameter("measure", measure.id())
                .getResultStream()
                .map(row -> new Standing(period(row), series(row), row[5] == ValueRole.COUNTING))
                .toList();
    }

    /** Whether a value was ever submitted, for whatever measure. */
    boolean everReported(IndicatorCode indicator) {
        return getEntityManager()
                .createQuery("""
                        select 1 from Revision revision join revision.values value
                        where value.indicator = :indicator and revision.state <> DRAFT""", Integer.class)
                .setParameter("indicator", indicator)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    private static Period period(Object[] row) {
        return new Period((LocalDate) row[0], (LocalDate) row[1]);
    }

    private static Series series(Object[] row) {
        return new Series((IndicatorCode) row[2], (Region) row[3], (Breakdown) row[4]);
    }
}
