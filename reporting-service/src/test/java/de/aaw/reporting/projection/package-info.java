/** The read model of the running service, filled through Kafka in every order and with every fault that the log can bring. */
@NullMarked
package de.aaw.reporting.projection;

import org.jspecify.annotations.NullMarked;
