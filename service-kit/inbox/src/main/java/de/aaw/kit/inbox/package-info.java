/** How a service takes in what others publish: each poll of Kafka once, in one transaction, with positions, quarantine and watermark beside it. */
@NullMarked
package de.aaw.kit.inbox;

import org.jspecify.annotations.NullMarked;
