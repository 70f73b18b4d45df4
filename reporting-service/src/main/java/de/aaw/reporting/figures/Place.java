package de.aaw.reporting.figures;

import de.aaw.reporting.periods.Span;
import de.aaw.reporting.structure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What decides to which cells something belongs.
 *
 * @param land null for the whole country
 */
record Place(Measure measure, Span days, @Nullable String land) {}
