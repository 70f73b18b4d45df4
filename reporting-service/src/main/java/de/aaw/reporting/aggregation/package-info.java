/**
 * How values add up: one rule for facts and rollups, pure code. A value becomes a {@code Sum} by {@code Content.sum()}; sums of one
 * measure, indicator, period, Land and breakdown (planned ones apart) may be added with {@code Sum.plus} and stored; both enter a
 * figure as a {@code Summand}. {@code Choice} says which of them a figure is made of, {@code Addition} adds them.
 */
@NullMarked
package de.aaw.reporting.aggregation;

import org.jspecify.annotations.NullMarked;
