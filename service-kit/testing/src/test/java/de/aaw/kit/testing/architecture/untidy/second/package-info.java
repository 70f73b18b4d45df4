/** Breaks rules, so that a test can see them notice. */
@NullMarked
package de.aaw.kit.testing.architecture.untidy.second;

import org.jspecify.annotations.NullMarked;
