/** Query parameters are read as strictly as bodies: a misspelt filter must not widen an answer. */
@NullMarked
package de.aaw.kit.rest.parameters;

import org.jspecify.annotations.NullMarked;
