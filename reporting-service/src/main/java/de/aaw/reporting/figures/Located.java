package de.aaw.reporting.figures;

import de.aaw.reporting.aggregation.Summand;

/** A value, or a stored sum of values, and where it belongs. */
record Located<S>(Place place, Summand<S> summand) {}
