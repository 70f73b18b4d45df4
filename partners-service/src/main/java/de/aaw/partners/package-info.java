/** Who is in the alliance, since when, under which name, and who signed what. */
@NullMarked
package de.aaw.partners;

import org.jspecify.annotations.NullMarked;
