package de.aaw.reporting.aggregation;

import de.aaw.reporting.periods.Days;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Which of a cell's values its figure is made of, and why the others are not. */
public record Choice<S>(List<Summand<S>> included, List<Excluded<S>> excluded) {
    /** A value left out, with the reason. */
    public record Excluded<S>(Summand<S> summand, LeftOut reason) {}

    public Choice {
        included = List.copyOf(included);
        excluded = List.copyOf(excluded);
    }

    /** The values of one cell, chosen for its days by the rule of the indicator; what is never added needs no choice. */
    public static <S> Choice<S> of(
            IndicatorKind kind, ValueRole role, Days days, Collection<Summand<S>> cell, Levels levels) {
        var inside = new Choice<S>(List.copyOf(cell), List.of())
                .keeping(summand -> days.contain(summand.days()), LeftOut.NOT_INSIDE);
        boolean oneStandsForAll = kind.isLevel() && role == ValueRole.COUNTING;
        var standing =
                oneStandsForAll ? inside.keeping(summand -> levels.isLast(summand, days), LeftOut.NOT_LAST) : inside;
        return standing.withoutPlannedBesideOthers();
    }

    private Choice<S> withoutPlannedBesideOthers() {
        return included.stream().allMatch(Summand::planned) ? this : keeping(s -> !s.planned(), LeftOut.PLANNED);
    }

    private Choice<S> keeping(Predicate<Summand<S>> wanted, LeftOut otherwise) {
        var kept = new ArrayList<Summand<S>>();
        var left = new ArrayList<>(excluded);
        for (var summand : included) {
            if (wanted.test(summand)) kept.add(summand);
            else left.add(new Excluded<>(summand, otherwise));
        }
        return new Choice<>(kept, left);
    }
}
