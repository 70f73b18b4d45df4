/** Rules of periods. */
@NullMarked
package de.aaw.measures.periods;

import org.jspecify.annotations.NullMarked;
