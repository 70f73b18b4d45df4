/** Which published versions a reader wants to see. */
@NullMarked
package de.aaw.kit.rest.consistency;

import org.jspecify.annotations.NullMarked;
