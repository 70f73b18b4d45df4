/** Which problem an exception is, whoever threw it. */
@NullMarked
package de.aaw.kit.rest.failures;

import org.jspecify.annotations.NullMarked;
