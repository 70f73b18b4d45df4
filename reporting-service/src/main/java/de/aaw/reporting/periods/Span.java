package de.aaw.reporting.periods;

import java.time.LocalDate;
import java.util.Optional;

/** Days from a first to a last one, both included; the last is never before the first. */
public record Span(LocalDate firstDay, LocalDate lastDay) {
    public Span {
        if (lastDay.isBefore(firstDay)) throw new IllegalArgumentException("lastDay is before firstDay");
    }

    /** Everything up to a day: how a question reads that names no period. */
    public static Span until(LocalDate lastDay) {
        return new Span(LocalDate.MIN, lastDay);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public boolean contains(Span other) {
        return contains(other.firstDay) && contains(other.lastDay);
    }

    public boolean sharesADayWith(Span other) {
        return !other.lastDay.isBefore(firstDay) && !other.firstDay.isAfter(lastDay);
    }

    Optional<Span> common(Span other) {
        if (!sharesADayWith(other)) return Optional.empty();
        return Optional.of(new Span(
                firstDay.isAfter(other.firstDay) ? firstDay : other.firstDay,
                lastDay.isBefore(other.lastDay) ? lastDay : other.lastDay));
    }

    boolean reachesTo(Span next) {
        return !next.firstDay.isAfter(lastDay) || next.firstDay.equals(lastDay.plusDays(1));
    }

    Span joinedWith(Span other) {
        return new Span(
                firstDay.isBefore(other.firstDay) ? firstDay : other.firstDay,
                lastDay.isAfter(other.lastDay) ? lastDay : other.lastDay);
    }
}
