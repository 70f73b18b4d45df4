package de.aaw.reporting.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something true from a day on, up to and without another day; null is open at that end. */
public interface Dated {

    @Nullable
    LocalDate validFrom();

    @Nullable
    LocalDate validTo();

    default boolean validOn(LocalDate day) {
        LocalDate from = validFrom();
        LocalDate to = validTo();
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    static <T extends Dated> Optional<T> on(LocalDate day, List<T> spans) {
        return spans.stream().filter(span -> span.validOn(day)).findFirst();
    }
}
