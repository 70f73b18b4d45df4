package de.aaw.measures.wording;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A text in German, and in English where there is one. */
@Embeddable
public record LocalisedText(String de, @Nullable String en) {}
