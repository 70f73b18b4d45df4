/** Starts and stops real PostgreSQL, Kafka and Keycloak from Maven packages, for tests and for the local run. */
@NullMarked
package de.aaw.servers;

import org.jspecify.annotations.NullMarked;
