@NullMarked
package de.aaw.reporting.derived;

import org.jspecify.annotations.NullMarked;
