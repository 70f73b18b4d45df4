/** Which of the schemas that can be rebuilt is serving, and work inside it. */
@NullMarked
package de.aaw.reporting.derived;

import org.jspecify.annotations.NullMarked;
