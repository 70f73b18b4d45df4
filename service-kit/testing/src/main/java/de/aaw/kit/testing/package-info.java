/** Real servers for tests, and the checks that every service names. */
@NullMarked
package de.aaw.kit.testing;

import org.jspecify.annotations.NullMarked;
