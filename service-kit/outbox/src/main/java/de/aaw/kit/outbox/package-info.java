/** What a service publishes: written with its state in one transaction, sent to Kafka by a relay, kept as a log of changes. */
@NullMarked
package de.aaw.kit.outbox;

import org.jspecify.annotations.NullMarked;
