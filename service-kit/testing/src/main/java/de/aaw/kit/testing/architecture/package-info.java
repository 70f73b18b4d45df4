/** Rules about the structure of the code, each with its reason. */
@NullMarked
package de.aaw.kit.testing.architecture;

import org.jspecify.annotations.NullMarked;
