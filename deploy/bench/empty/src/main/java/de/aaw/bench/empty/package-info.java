/** A REST application that does nothing: what starting costs at least. */
@NullMarked
package de.aaw.bench.empty;

import org.jspecify.annotations.NullMarked;
