package de.aaw.measures.measures;

import de.aaw.measures.indicators.AggregationType;
import de.aaw.measures.indicators.IndicatorCode;
import java.util.List;

/** What a plan needs and may not have, by how its indicator adds up. */
final class PlanRules {
    private PlanRules() {}

    static void check(IndicatorCode indicator, AggregationType type, PlanTerms terms, List<Target> targets) {
        boolean runs = type == AggregationType.CUMULATIVE;
        if (runs && terms.origin() == null) {
            throw new MeasureRefused(new MeasureRefusal.OriginMissing(indicator));
        }
        if (!runs && terms.origin() != null) {
            throw new MeasureRefused(new MeasureRefusal.OriginNotMeant(indicator));
        }
        if (type == AggregationType.QUALITATIVE && (terms.baseline() != null || !targets.isEmpty())) {
            throw new MeasureRefused(new MeasureRefusal.TargetNotMeant(indicator));
        }
        for (int i = 0; i < targets.size(); i++) {
            refuseSecond(targets, i);
        }
    }

    private static void refuseSecond(List<Target> targets, int index) {
        if (targets.subList(0, index).stream().anyMatch(targets.get(index)::isForTheSameAs)) {
            throw new MeasureRefused(new MeasureRefusal.NamedTwice("/targets/" + index, "target"));
        }
    }
}
