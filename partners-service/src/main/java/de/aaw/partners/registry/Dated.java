package de.aaw.partners.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is true from {@code validFrom} up to the day before {@code validTo}; null leaves that end open. */
public sealed interface Dated permits DatedName, DatedStatus, Umbrella {
    @Nullable
    LocalDate validFrom();

    @Nullable
    LocalDate validTo();

    /** Two spans that share a day: the first such day (null: no known start), and which of a list is the second. */
    record Overlap(@Nullable LocalDate firstCommonDay, int position) {}

    /** Whether the span has at least one day; a span that ends where it begins has none. */
    static boolean isSpan(@Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        return validFrom == null || validTo == null || validTo.isAfter(validFrom);
    }

    static void requireSpan(@Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        if (!isSpan(validFrom, validTo)) {
            throw new IllegalArgumentException("validTo must be after validFrom");
        }
    }

    static <D extends Dated> Optional<D> on(LocalDate day, Collection<D> spans) {
        return spans.stream().filter(span -> span.contains(day)).findFirst();
    }

    static <D extends Dated> List<D> inOrder(Collection<D> spans) {
        Comparator<@Nullable LocalDate> openFirst = Comparator.nullsFirst(Comparator.naturalOrder());
        return spans.stream()
                .sorted(Comparator.comparing(Dated::validFrom, openFirst))
                .toList();
    }

    static <D extends Dated> Optional<Overlap> firstOverlap(List<D> spans) {
        for (int second = 1; second < spans.size(); second++) {
            for (D first : spans.subList(0, second)) {
                if (first.overlaps(spans.get(second))) {
                    return Optional.of(new Overlap(first.firstDayInCommonWith(spans.get(second)), second));
                }
            }
        }
        return Optional.empty();
    }

    default boolean contains(LocalDate day) {
        LocalDate from = validFrom();
        LocalDate to = validTo();
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    default boolean startsOn(@Nullable LocalDate day) {
        return Objects.equals(validFrom(), day);
    }

    default boolean overlaps(Dated other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** Null when both reach back without a known start. */
    default @Nullable LocalDate firstDayInCommonWith(Dated other) {
        LocalDate mine = validFrom();
        LocalDate theirs = other.validFrom();
        if (mine == null || theirs == null) {
            return mine == null ? theirs : mine;
        }
        return mine.isAfter(theirs) ? mine : theirs;
    }

    private boolean startsBeforeEndOf(Dated other) {
        LocalDate from = validFrom();
        LocalDate end = other.validTo();
        return from == null || end == null || from.isBefore(end);
    }
}
