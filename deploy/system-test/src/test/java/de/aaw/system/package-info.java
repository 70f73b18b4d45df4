/** The whole system as its users meet it: packaged services and real servers as processes, reached over HTTP and Kafka only, and killed hard. */
@org.jspecify.annotations.NullMarked
package de.aaw.system;
