package de.aaw.reporting.structure;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A text in German and, where there is one, in English. */
public record LocalText(String de, @Nullable String en) {
    public LocalText {
        requireNonNull(de, "de");
    }
}
