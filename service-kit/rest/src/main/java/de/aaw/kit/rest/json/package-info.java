/** JSON read strictly: what is not understood exactly is refused. */
@NullMarked
package de.aaw.kit.rest.json;

import org.jspecify.annotations.NullMarked;
