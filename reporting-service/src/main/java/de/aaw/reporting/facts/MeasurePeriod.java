package de.aaw.reporting.facts;

import java.util.UUID;

/** What a report is of: a measure, and a period as reported. */
public record MeasurePeriod(UUID measure, String period) {}
