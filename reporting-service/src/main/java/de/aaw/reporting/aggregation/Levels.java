package de.aaw.reporting.aggregation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import de.aaw.reporting.periods.Days;
import de.aaw.reporting.periods.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which period's values stand for a longer time, where levels are not summed: those of the last plan period, nothing carried
 * forward. It is a matter of the measure and its plan alone, so it is found among all its values, before any of them is
 * filtered by region: else a Land that did not report would be given its older level.
 */
public final class Levels {
    private record Asked(UUID measure, Days days, boolean planned) {}

    /** Where the values that stand must lie, and on which day they end. */
    private record Standing(Days where, LocalDate lastDay) {}

    private final Plans plans;
    private final Map<UUID, List<Span>> reported;
    private final Map<UUID, List<Span>> planned;
    private final Map<Asked, Optional<Standing>> known = new HashMap<>();

    /** @param all every counting value of the indicator in the measures asked about, of whatever region and period */
    public Levels(Plans plans, Collection<? extends Summand<?>> all) {
        this.plans = plans;
        this.reported = days(all, false);
        this.planned = days(all, true);
    }

    private static Map<UUID, List<Span>> days(Collection<? extends Summand<?>> all, boolean planned) {
        return all.stream()
                .filter(summand -> summand.planned() == planned)
                .collect(groupingBy(Summand::measure, mapping(Summand::days, toUnmodifiableList())));
    }

    boolean isLast(Summand<?> summand, Days days) {
        return standing(new Asked(summand.measure(), days, summand.planned()))
                .filter(standing -> standing.where().contain(summand.days()))
                .filter(standing -> standing.lastDay().equals(summand.days().lastDay()))
                .isPresent();
    }

    private Optional<Standing> standing(Asked asked) {
        return known.computeIfAbsent(asked, this::find);
    }

    private Optional<Standing> find(Asked asked) {
        var inside = (asked.planned() ? planned : reported)
                .getOrDefault(asked.measure(), List.of()).stream()
                        .filter(asked.days()::contain)
                        .toList();
        var where = plans.standingFor(asked.measure(), asked.days(), inside);
        return inside.stream()
                .filter(where::contain)
                .map(Span::lastDay)
                .max(Comparator.naturalOrder())
                .map(lastDay -> new Standing(where, lastDay));
    }
}
