package de.aaw.reporting.structure;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a declaration: its term in force and its action fields. */
public record Declaration(
        UUID id,
        String code,
        long version,
        LocalText title,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<ActionField> actionFields) {

    public Declaration {
        requireNonNull(id, "id");
        requireNonNull(code, "code");
        requireNonNull(title, "title");
        actionFields = List.copyOf(requireNonNullElse(actionFields, List.of()));
    }

    /** @param code the whole code, declaration first: {@code AAW-2015-2018/Z5} */
    public record ActionField(String code, LocalText title) {
        public ActionField {
            requireNonNull(code, "code");
            requireNonNull(title, "title");
        }
    }
}
