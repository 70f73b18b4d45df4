/** A POST that is sent twice happens once. */
@NullMarked
package de.aaw.kit.rest.idempotency;

import org.jspecify.annotations.NullMarked;
