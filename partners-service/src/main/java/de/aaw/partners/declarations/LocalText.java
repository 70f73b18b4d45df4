package de.aaw.partners.declarations;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A text in German, and in English where there is one. */
@Embeddable
public record LocalText(String de, @Nullable String en) {}
