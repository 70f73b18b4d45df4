/** Today's values, pre-added per measure, indicator, period, Land and breakdown; always summed again from facts, never incremented. */
@NullMarked
package de.aaw.reporting.rollups;

import org.jspecify.annotations.NullMarked;
