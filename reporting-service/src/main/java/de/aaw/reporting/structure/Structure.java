package de.aaw.reporting.structure;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The registers a question needs, all as known at one instant.
 *
 * @param today what {@code structure=TODAY} reads dated things on: today, or the day of {@code asOf}, in Berlin
 * @param measures by id: those that plan or report an indicator asked for
 * @param indicators by code, as are the next two
 */
public record Structure(
        LocalDate today,
        Map<UUID, Measure> measures,
        Map<String, Indicator> indicators,
        Map<String, Partner> partners,
        Map<String, Declaration> declarations) {}
