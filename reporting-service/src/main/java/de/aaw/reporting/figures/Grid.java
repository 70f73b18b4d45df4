package de.aaw.reporting.figures;

import de.aaw.reporting.periods.Days;
import de.aaw.reporting.periods.Period;
import de.aaw.reporting.periods.Span;
import de.aaw.reporting.structure.Measure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells of one question about one indicator: which places belong to which, and the days each is about. */
final class Grid {
    private final Question question;
    private final Membership membership;
    private final Days days;

    /** @param days those of the whole question */
    Grid(Question question, Membership membership, Days days) {
        this.question = question;
        this.membership = membership;
        this.days = days;
    }

    Days days() {
        return days;
    }

    boolean selects(Place place) {
        return days.shareADayWith(place.days()) && membership.selected(question.filters(), place);
    }

    /** Of a filtered dimension only the named members are shown, though the selected measures may belong to others as well. */
    Stream<Key> keys(Place place) {
        return membership.keys(question.by(), place).stream()
                .filter(this::isNamed)
                .filter(key -> daysOf(key)
                        .filter(inside -> inside.shareADayWith(place.days()))
                        .isPresent());
    }

    private boolean isNamed(Key key) {
        for (int i = 0; i < question.by().size(); i++) {
            var dimension = question.by().get(i);
            if (!question.filters().allow(dimension, List.of(key.members().get(i)))) return false;
        }
        return true;
    }

    /** Empty where the question has no day in the year of the key. */
    Optional<Days> daysOf(Key key) {
        int year = question.by().indexOf(Dimension.PERIOD_YEAR);
        if (year < 0) return Optional.of(days);
        var code = key.members().get(year).code();
        return code == null ? Optional.empty() : days.within(Period.parse(code).days());
    }

    List<Member> members(Dimension dimension, Place place) {
        return membership.of(dimension, place);
    }

    Optional<Measure.Lead> lead(Place place) {
        return membership.lead(place);
    }

    /** Whether years are asked for, and this lies in none of them wholly. */
    boolean fitsNoYear(Located<?> value) {
        return question.isBy(Dimension.PERIOD_YEAR)
                && !isOfOneYear(value.place().days());
    }

    /**
     * Whether a report that is waited for and missing is shown as a cell without a value. A plan period over several years (ONCE) would
     * be missing in each of them: it is waited for in the years of which something is there, and counted once in the total.
     */
    boolean makesCells(Place report) {
        return !question.isBy(Dimension.PERIOD_YEAR) || isOfOneYear(report.days()) || isOfOneYear(days);
    }

    private static boolean isOfOneYear(Days days) {
        return isOfOneYear(new Span(
                days.spans().getFirst().firstDay(), days.spans().getLast().lastDay()));
    }

    private static boolean isOfOneYear(Span days) {
        return days.firstDay().getYear() == days.lastDay().getYear();
    }
}
