/** The relay against a real PostgreSQL and a real Kafka. */
@NullMarked
package de.aaw.kit.outbox.relay;

import org.jspecify.annotations.NullMarked;
