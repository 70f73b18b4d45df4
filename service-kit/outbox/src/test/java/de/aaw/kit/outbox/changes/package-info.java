/** A follower of the log of changes. */
@NullMarked
package de.aaw.kit.outbox.changes;

import org.jspecify.annotations.NullMarked;
