package de.aaw.reporting.facts;

import de.aaw.reporting.aggregation.Content;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sum needs of a counting value.
 *
 * @param land null for the whole country, else the Land the region lies in
 * @param by the rules by which its revision is in force
 */
public record CountingValue(
        UUID measureId,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        String indicator,
        @Nullable String land,
        Map<String, String> breakdown,
        Content content,
        Set<Counting> by) {}
