/** Texts in the two languages of the system, and numbers in the one way of writing them. */
@NullMarked
package de.aaw.measures.wording;

import org.jspecify.annotations.NullMarked;
