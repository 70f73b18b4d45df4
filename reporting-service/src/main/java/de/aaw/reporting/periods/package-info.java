/** The forms of period in which values are reported and asked for. */
@NullMarked
package de.aaw.reporting.periods;

import org.jspecify.annotations.NullMarked;
