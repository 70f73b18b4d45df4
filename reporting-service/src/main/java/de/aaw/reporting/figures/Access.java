package de.aaw.reporting.figures;

import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.periods.Span;
import de.aaw.reporting.structure.Measure;
import de.aaw.reporting.structure.Structure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is shown to whom: nobody reads live what is sensitive or not accepted, a partner only of its own measures.
 *
 * @param ownOnly whether values of measures that are not in the structure are kept back
 */
record Access(Structure structure, boolean ownOnly) {

    /** Refused where the question goes beyond what the asker may see: it is never silently narrowed. */
    static Access permitted(Question question, Asker asker, Structure structure, boolean sensitive) {
        boolean open = question.counting() == Counting.ACCEPTED && !sensitive;
        if (open || asker.seesEverything()) return new Access(structure, false);
        if (asker.anonymous()) throw new Refusal.TokenNeeded().asException();
        var others = othersAsked(question, asker, structure);
        if (asker.partner() == null || !others.isEmpty()) throw new Refusal.NotForYou(others).asException();
        return new Access(withOwn(asker, structure), true);
    }

    boolean permits(UUID measure) {
        return !ownOnly || structure.measures().containsKey(measure);
    }

    private static Structure withOwn(Asker asker, Structure all) {
        var own = new HashMap<>(all.measures());
        own.values().removeIf(measure -> !asker.seesInFull(measure));
        return new Structure(all.today(), own, all.indicators(), all.partners(), all.declarations());
    }

    private static List<String> othersAsked(Question question, Asker asker, Structure structure) {
        var filters = new Filters(withoutLand(question.filters().asked()));
        var today = new Span(structure.today(), structure.today());
        var membership = new Membership(structure, question.structuring(), "");
        return structure.measures().values().stream()
                .filter(measure -> membership.selected(filters, new Place(measure, today, null)))
                .filter(measure -> !asker.seesInFull(measure))
                .map(Measure::code)
                .sorted()
                .toList();
    }

    private static Map<Dimension, List<String>> withoutLand(Map<Dimension, List<String>> asked) {
        var rest = new HashMap<>(asked);
        rest.remove(Dimension.LAND);
        return rest;
    }
}
