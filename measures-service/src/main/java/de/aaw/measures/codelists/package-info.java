/** Lists of codes that others decide: regions of Germany and the target groups of the alliance. */
@NullMarked
package de.aaw.measures.codelists;

import org.jspecify.annotations.NullMarked;
