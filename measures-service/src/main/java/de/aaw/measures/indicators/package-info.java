/** What is measured, in which unit, and how its values add up. */
@NullMarked
package de.aaw.measures.indicators;

import org.jspecify.annotations.NullMarked;
