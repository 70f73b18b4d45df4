/** Breaks rules, so that a test can see them notice. */
@NullMarked
package de.aaw.kit.testing.architecture.untidy.third.rest;

import org.jspecify.annotations.NullMarked;
