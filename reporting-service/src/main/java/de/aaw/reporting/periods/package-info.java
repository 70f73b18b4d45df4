/** The spans of time that are reported on and asked about, and how finer ones make up coarser ones. */
@NullMarked
package de.aaw.reporting.periods;

import org.jspecify.annotations.NullMarked;
