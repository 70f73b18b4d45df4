package de.aaw.measures.indicators;

import de.aaw.kit.outbox.Outbox;
import de.aaw.kit.rest.ids.Ids;
import de.aaw.kit.rest.preconditions.IfMatch;
import de.aaw.kit.rest.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Defining and changing what is measured; the office alone does it. */
@ApplicationScoped
public class IndicatorCatalogue {
    private final Indicators indicators;
    private final Outbox outbox;
    private final Event<MeaningAboutToChange> objections;

    @Inject
    IndicatorCatalogue(Indicators indicators, Outbox outbox, Event<MeaningAboutToChange> objections) {
        this.indicators = indicators;
        this.outbox = outbox;
        this.objections = objections;
    }

    @Transactional
    public Indicator define(IndicatorCode code, IndicatorTerms terms) {
        terms.refuseUnitOfAnotherType();
        Indicator indicator = new Indicator(Ids.next(), code, terms, Instants.now());
        indicators.add(indicator);
        outbox.append(IndicatorEvent.of(indicator, new IndicatorChange.Defined()));
        return indicator;
    }

    /** @param change from the present terms to the new ones; applied once the indicator is locked */
    @Transactional
    public Indicator change(String code, IfMatch ifMatch, UnaryOperator<IndicatorTerms> change) {
        Indicator indicator = indicators.withCodeForChange(code).orElseThrow(() -> unknown(code));
        ifMatch.check(indicator.version());
        IndicatorTerms proposed = change.apply(indicator.terms());
        if (proposed.changeMeaningOf(indicator.terms())) {
            proposed.refuseUnitOfAnotherType();
            objections.fire(new MeaningAboutToChange(indicator, proposed));
        }
        indicator.change(proposed, Instants.now()).ifPresent(changed -> {
            indicators.flush();
            outbox.append(IndicatorEvent.of(indicator, changed));
        });
        return indicator;
    }

    @Transactional
    public Indicator get(String code) {
        return indicators.withCode(code).orElseThrow(() -> unknown(code));
    }

    @Transactional
    public List<Indicator> list(@Nullable String after, int limit) {
        return indicators.after(after, limit);
    }

    private static IndicatorRefused unknown(String code) {
        return new IndicatorRefused(new IndicatorRefusal.Unknown(code));
    }
}
