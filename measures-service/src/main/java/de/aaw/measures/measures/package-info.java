/** What the alliance does: measures, who leads and takes part, and what is to be reported of them. */
@NullMarked
package de.aaw.measures.measures;

import org.jspecify.annotations.NullMarked;
