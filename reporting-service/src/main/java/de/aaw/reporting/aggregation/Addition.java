package de.aaw.reporting.aggregation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Adding up what was chosen: a figure, or the reason why these values may not be added. */
public sealed interface Addition {
    record Added(Amount amount) implements Addition {}

    record Refused(Refusal refusal) implements Addition {}

    /** Why values may not be added; texts are the edge's. */
    enum Refusal {
        /** Values of several measures of an indicator that is not comparable. */
        NOT_COMPARABLE,
        /** A percentage without numerator and denominator, over anything. */
        BARE_RATIO,
        /** Several scores of one measure: over periods and regions a score has no sum. */
        SEVERAL_SCORES,
        /** Supplementary values and claims are shown one by one. */
        NEVER_ADDED
    }

    static Addition of(IndicatorKind kind, ValueRole role, List<? extends Summand<?>> included) {
        return refusal(kind, role, included)
                .<Addition>map(Refused::new)
                .orElseGet(() -> new Added(Amount.of(kind, role, total(included))));
    }

    /** All parts together; the order in which they come makes no difference. */
    static Sum total(Collection<? extends Summand<?>> summands) {
        return summands.stream().map(Summand::sum).reduce(Sum.NOTHING, Sum::plus);
    }

    private static Optional<Refusal> refusal(IndicatorKind kind, ValueRole role, List<? extends Summand<?>> included) {
        var parts = partsByMeasure(included);
        long all = parts.values().stream().mapToLong(Long::longValue).sum();
        if (role != ValueRole.COUNTING) return when(all > 1, Refusal.NEVER_ADDED);
        if (!kind.comparable() && parts.size() > 1) return Optional.of(Refusal.NOT_COMPARABLE);
        return switch (kind.type()) {
            case FLOW, STOCK, CUMULATIVE -> Optional.empty();
            case RATIO -> when(all > 1 && total(included).numbers() > 0, Refusal.BARE_RATIO);
            case QUALITATIVE -> when(parts.values().stream().anyMatch(n -> n > 1), Refusal.SEVERAL_SCORES);
        };
    }

    private static Map<UUID, Long> partsByMeasure(List<? extends Summand<?>> included) {
        var parts = new HashMap<UUID, Long>();
        for (var summand : included) {
            if (summand.sum().parts() > 0)
                parts.merge(summand.measure(), summand.sum().parts(), Long::sum);
        }
        return parts;
    }

    private static Optional<Refusal> when(boolean refused, Refusal refusal) {
        return refused ? Optional.of(refusal) : Optional.empty();
    }
}
