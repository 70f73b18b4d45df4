/** Sends what was committed: in order, at least once, one relay per service. */
@NullMarked
package de.aaw.kit.outbox.relay;

import org.jspecify.annotations.NullMarked;
