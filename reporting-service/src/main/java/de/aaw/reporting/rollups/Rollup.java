package de.aaw.reporting.rollups;

import de.aaw.reporting.aggregation.Sum;

/** A bucket with the sum of the counting values in it. */
public record Rollup(Bucket bucket, Sum sum) {}
