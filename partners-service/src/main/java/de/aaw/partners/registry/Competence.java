package de.aaw.partners.registry;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a partner is responsible for, in German, and in English where there is a word for it. */
@Embeddable
public record Competence(String de, @Nullable String en) {}
