/** How facts and rollups are made anew from the log, beside those that serve, and take their place. */
@NullMarked
package de.aaw.reporting.rebuilds;

import org.jspecify.annotations.NullMarked;
