/** Texts in the two languages of the system. */
@NullMarked
package de.aaw.measures.wording;

import org.jspecify.annotations.NullMarked;
