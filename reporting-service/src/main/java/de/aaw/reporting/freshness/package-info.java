/** How fresh the figures are: what of the log is in them, and how far they are behind. */
@NullMarked
package de.aaw.reporting.freshness;

import org.jspecify.annotations.NullMarked;
