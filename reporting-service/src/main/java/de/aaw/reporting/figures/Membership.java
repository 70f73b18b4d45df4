package de.aaw.reporting.figures;

import de.aaw.reporting.periods.Period;
import de.aaw.reporting.periods.Span;
import de.aaw.reporting.structure.Measure;
import de.aaw.reporting.structure.Measure.Lead;
import de.aaw.reporting.structure.Structure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** To which members of each dimension the values of one indicator belong, on the day that the question reads dated things. */
final class Membership {
    private final Structure structure;
    private final Structuring structuring;
    private final String indicator;

    Membership(Structure structure, Structuring structuring, String indicator) {
        this.structure = structure;
        this.structuring = structuring;
        this.indicator = indicator;
    }

    /** The cells something belongs to: more than one where a dimension's groups overlap. */
    List<Key> keys(List<Dimension> by, Place place) {
        var keys = Stream.of(Key.WHOLE);
        for (var dimension : by) {
            var members = of(dimension, place);
            keys = keys.flatMap(key -> members.stream().map(key::and));
        }
        return keys.toList();
    }

    /** Whether the filters select it; a partner's filter is wider than its cell: all it leads or takes part in. */
    boolean selected(Filters filters, Place place) {
        return filters.asked().keySet().stream()
                .allMatch(dimension -> filters.allow(
                        dimension, dimension == Dimension.PARTNER ? involved(place) : of(dimension, place)));
    }

    List<Member> of(Dimension dimension, Place place) {
        return switch (dimension) {
            case PERIOD_YEAR -> years(place.days());
            case MEASURE -> one(place.measure().code());
            case PARTNER -> credited(place);
            case BENCH -> List.of(lead(place).flatMap(this::bench).orElse(Member.NONE));
            case ACTION_FIELD -> orNone(place.measure().actionFields().stream());
            case DECLARATION -> orNone(Stream.of(place.measure().declaration()).filter(code -> !code.isEmpty()));
            case LAND -> List.of(new Member(place.land()));
        };
    }

    Optional<Lead> lead(Place place) {
        return place.measure().leadOn(day(place.days()));
    }

    private LocalDate day(Span days) {
        return structuring == Structuring.AT_TIME ? days.lastDay() : structure.today();
    }

    /** Every year it shares a day with: a value over two years is no part of either, but each year's cell has to say so. */
    private static List<Member> years(Span days) {
        return IntStream.rangeClosed(days.firstDay().getYear(), days.lastDay().getYear())
                .mapToObj(year -> new Member(Period.year(year).text()))
                .toList();
    }

    /** Whom a joint result is shown for, by the plan's attribution; a bench as lead stands for its partners together. */
    private List<Member> credited(Place place) {
        return lead(place).map(lead -> credited(lead, place.measure())).orElse(List.of(Member.NONE));
    }

    private List<Member> credited(Lead lead, Measure measure) {
        var coResponsible = measure.participants().stream()
                .filter(participant -> participant.role() == Measure.ParticipantRole.CO_RESPONSIBLE)
                .map(participant -> participant.partner().code());
        if (lead.partner() == null) {
            var partners = orNone(coResponsible);
            return partners.contains(Member.NONE) ? List.of(leading(lead)) : partners;
        }
        return isUndivided(measure)
                ? orNone(Stream.concat(Stream.of(lead.partner().code()), coResponsible))
                : List.of(leading(lead));
    }

    private boolean isUndivided(Measure measure) {
        return measure.planFor(indicator)
                .filter(plan -> switch (plan.attribution()) {
                    case UNDIVIDED -> true;
                    case LEAD_ONLY -> false;
                })
                .isPresent();
    }

    private List<Member> involved(Place place) {
        var participants = place.measure().participants().stream()
                .map(participant -> new Member(participant.partner().code()));
        return Stream.concat(Stream.of(lead(place).map(Membership::leading).orElse(Member.NONE)), participants)
                .toList();
    }

    static Member leading(Lead lead) {
        if (lead.partner() != null) return new Member(lead.partner().code());
        return new Member(lead.bench() == null ? null : lead.bench().name());
    }

    private Optional<Member> bench(Lead lead) {
        if (lead.bench() != null) return Optional.of(new Member(lead.bench().name()));
        return Optional.ofNullable(lead.partner())
                .flatMap(partner -> Optional.ofNullable(structure.partners().get(partner.code())))
                .map(partner -> new Member(partner.bench().name()));
    }

    private static List<Member> one(String code) {
        return List.of(new Member(code));
    }

    private static List<Member> orNone(Stream<String> codes) {
        var members = codes.distinct().map(Member::new).toList();
        return members.isEmpty() ? List.of(Member.NONE) : members;
    }
}
