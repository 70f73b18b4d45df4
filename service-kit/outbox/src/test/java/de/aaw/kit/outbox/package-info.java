/** The outbox inside a service: real PostgreSQL, real Kafka, real transactions. */
@NullMarked
package de.aaw.kit.outbox;

import org.jspecify.annotations.NullMarked;
