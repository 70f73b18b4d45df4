/** Tests of the architecture rules. */
@NullMarked
package de.aaw.kit.testing.architecture;

import org.jspecify.annotations.NullMarked;
