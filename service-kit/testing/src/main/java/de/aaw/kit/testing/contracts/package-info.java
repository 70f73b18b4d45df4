/** Compares what a service sends with the contracts it has committed. */
@NullMarked
package de.aaw.kit.testing.contracts;

import org.jspecify.annotations.NullMarked;
