/** Rules of the catalogue. */
@NullMarked
package de.aaw.measures.indicators;

import org.jspecify.annotations.NullMarked;
