package de.aaw.reporting.facts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which values are asked for.
 *
 * @param indicators at least one
 * @param measures null for every measure, else only these
 * @param asOf what was known at that instant; null for today
 * @param inForceOnly false to see superseded, returned and waiting revisions too
 */
public record ValueQuery(
        Set<String> indicators,
        @Nullable Set<UUID> measures,
        Counting counting,
        @Nullable Instant asOf,
        boolean inForceOnly) {}
