/** The spans of days that reports, targets and measures speak of. */
@NullMarked
package de.aaw.measures.periods;

import org.jspecify.annotations.NullMarked;
