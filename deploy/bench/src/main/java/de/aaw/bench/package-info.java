/** {@code ./aaw bench}: the packaged services measured next to the limits of the machine they run on. */
@NullMarked
package de.aaw.bench;

import org.jspecify.annotations.NullMarked;
