/** Rules of measures and plans. */
@NullMarked
package de.aaw.measures.measures;

import org.jspecify.annotations.NullMarked;
