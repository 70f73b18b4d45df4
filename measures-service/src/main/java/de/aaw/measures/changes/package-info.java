/** Everything this service published, in order, for systems without access to Kafka. */
@NullMarked
package de.aaw.measures.changes;

import org.jspecify.annotations.NullMarked;
