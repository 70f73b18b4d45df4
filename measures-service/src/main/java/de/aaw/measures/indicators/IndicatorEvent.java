package de.aaw.measures.indicators;

import de.aaw.kit.outbox.Event;
import de.aaw.kit.outbox.EventType;
import de.aaw.measures.wording.LocalisedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published state of an indicator, as in {@code contracts/events/indicator.schema.json}. */
record IndicatorEvent(
        UUID id,
        String code,
        long version,
        Instant recordedAt,
        LocalisedText name,
        Unit unit,
        AggregationType type,
        boolean signed,
        boolean comparable,
        boolean sensitive,
        @Nullable String note,
        List<String> sources) {
    private static final EventType DEFINED = type("de.aaw.indicator.defined");
    private static final EventType CHANGED = type("de.aaw.indicator.changed");

    static Event of(Indicator indicator, IndicatorChange change) {
        EventType type = switch (change) {
            case IndicatorChange.Defined _ -> DEFINED;
            case IndicatorChange.Changed _ -> CHANGED;
        };
        return Event.of(type, indicator.id(), indicator.version(), indicator.recordedAt(), of(indicator));
    }

    private static EventType type(String name) {
        return new EventType(Indicator.TOPIC, name, "indicator");
    }

    private static IndicatorEvent of(Indicator indicator) {
        IndicatorTerms terms = indicator.terms();
        return new IndicatorEvent(
                indicator.id(),
                indicator.code().text(),
                indicator.version(),
                indicator.recordedAt(),
                terms.name(),
                terms.unit(),
                terms.type(),
                terms.signed(),
                terms.comparable(),
                terms.sensitive(),
                terms.note(),
                terms.sources());
    }
}
