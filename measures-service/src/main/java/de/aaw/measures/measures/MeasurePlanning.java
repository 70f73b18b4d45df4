package de.aaw.measures.measures;

import de.aaw.kit.rest.preconditions.IfMatch;
import de.aaw.kit.rest.time.Instants;
import de.aaw.measures.actors.Actor;
import de.aaw.measures.indicators.Indicator;
import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.indicators.IndicatorRefusal;
import de.aaw.measures.indicators.IndicatorRefused;
import de.aaw.measures.indicators.Indicators;
import de.aaw.measures.indicators.MeaningAboutToChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Saying what is to be reported of a measure. */
@ApplicationScoped
public class MeasurePlanning {
    private final Measures measures;
    private final Indicators indicators;
    private final MeasurePublisher publisher;
    private final Event<ReportingBasisChanged> objections;

    @Inject
    MeasurePlanning(
            Measures measures,
            Indicators indicators,
            MeasurePublisher publisher,
            Event<ReportingBasisChanged> objections) {
        this.measures = measures;
        this.indicators = indicators;
        this.publisher = publisher;
        this.objections = objections;
    }

    @Transactional
    public Measure set(
            Actor actor, String idOrCode, IfMatch ifMatch, String code, PlanTerms terms, List<Target> targets) {
        Measure measure = forChange(actor, idOrCode, ifMatch);
        Indicator indicator = held(code);
        PlanRules.check(indicator.code(), indicator.type(), terms, targets);
        publish(measure, measure.replacePlan(indicator.code(), terms, targets, Instants.now()));
        return measure;
    }

    @Transactional
    public Measure remove(Actor actor, String idOrCode, IfMatch ifMatch, String code) {
        Measure measure = forChange(actor, idOrCode, ifMatch);
        publish(measure, measure.removePlan(code, Instants.now()));
        return measure;
    }

    /** A plan made for the present type may not fit another one. */
    void refuseWhatPlansCannotTake(@Observes MeaningAboutToChange about) {
        IndicatorCode code = about.indicator().code();
        for (Measure measure : measures.planning(code)) {
            ReportingPlan plan = measure.plan(code).orElseThrow();
            try {
                PlanRules.check(code, about.proposed().type(), plan.terms(), plan.targets());
            } catch (MeasureRefused otherwise) {
                throw new IndicatorRefused(new IndicatorRefusal.PlannedOtherwise(
                        code, measure.code().text()));
            }
        }
    }

    /** Held, so that its type cannot change between this check and the commit. */
    private Indicator held(String code) {
        Optional<Indicator> indicator = IndicatorCode.isOne(code)
                ? indicators.held(List.of(new IndicatorCode(code))).values().stream()
                        .findFirst()
                : Optional.empty();
        return indicator.orElseThrow(() -> new MeasureRefused(new MeasureRefusal.UnknownIndicator(code)));
    }

    private Measure forChange(Actor actor, String idOrCode, IfMatch ifMatch) {
        Measure measure = measures.getForChange(idOrCode);
        if (!measure.mayBeEditedBy(actor)) {
            throw new MeasureRefused(new MeasureRefusal.NotYours(measure.code().text()));
        }
        ifMatch.check(measure.version());
        return measure;
    }

    private void publish(Measure measure, Optional<MeasureChange> change) {
        change.ifPresent(changed -> {
            objections.fire(new ReportingBasisChanged(measure));
            publisher.publish(measure, changed);
        });
    }
}
