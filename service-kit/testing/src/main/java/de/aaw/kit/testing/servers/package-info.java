/** Real PostgreSQL, Kafka and Keycloak for a module's tests, and real tokens. */
@NullMarked
package de.aaw.kit.testing.servers;

import org.jspecify.annotations.NullMarked;
