package de.aaw.measures.reports;

import de.aaw.measures.indicators.Indicator;
import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.indicators.IndicatorRefusal;
import de.aaw.measures.indicators.IndicatorRefused;
import de.aaw.measures.indicators.Indicators;
import de.aaw.measures.indicators.MeaningAboutToChange;
import de.aaw.measures.measures.Measure;
import de.aaw.measures.measures.MeasureRefusal;
import de.aaw.measures.measures.MeasureRefusal.StandingValue;
import de.aaw.measures.measures.MeasureRefused;
import de.aaw.measures.measures.ReportingBasisChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Speaks for what was reported when an indicator's meaning, a measure's period or a plan is to change. */
@ApplicationScoped
class ReportObjections {
    private final Reports reports;
    private final Indicators indicators;

    @Inject
    ReportObjections(Reports reports, Indicators indicators) {
        this.reports = reports;
        this.indicators = indicators;
    }

    void keepTheMeaning(@Observes MeaningAboutToChange about) {
        if (reports.everReported(about.indicator().code())) {
            throw new IndicatorRefused(
                    new IndicatorRefusal.AlreadyReported(about.indicator().code()));
        }
    }

    void keepTheBasis(@Observes ReportingBasisChanged changed) {
        Measure measure = changed.measure();
        List<Standing> standing = reports.standing(measure);
        List<StandingValue> orphans = new StandingRules(measure.period(), planned(measure, standing)).orphans(standing);
        if (!orphans.isEmpty()) {
            throw new MeasureRefused(new MeasureRefusal.ReportedOtherwise(orphans));
        }
    }

    private Map<IndicatorCode, PlannedIndicator> planned(Measure measure, List<Standing> standing) {
        Map<IndicatorCode, PlannedIndicator> planned = new TreeMap<>();
        List<IndicatorCode> codes = standing.stream()
                .map(value -> value.series().indicator())
                .distinct()
                .toList();
        for (Indicator indicator : indicators.withCodes(codes).values()) {
            measure.plan(indicator.code())
                    .ifPresent(plan -> planned.put(indicator.code(), PlannedIndicator.of(indicator, plan)));
        }
        return planned;
    }
}
