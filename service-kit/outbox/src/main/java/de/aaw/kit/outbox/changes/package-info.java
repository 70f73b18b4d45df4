/** Everything that was published, in order, for systems without access to Kafka. */
@NullMarked
package de.aaw.kit.outbox.changes;

import org.jspecify.annotations.NullMarked;
