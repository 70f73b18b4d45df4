/** How values add up: one rule for facts and rollups, pure code. */
@NullMarked
package de.aaw.reporting.aggregation;

import org.jspecify.annotations.NullMarked;
