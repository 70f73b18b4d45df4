/** Who our partners are, under which name, since when. */
@NullMarked
package de.aaw.partners.registry;

import org.jspecify.annotations.NullMarked;
