package de.aaw.partners;

import de.aaw.kit.testing.servers.TestServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** PostgreSQL, Kafka and Keycloak for all tests of this module. */
@WithTestResource(
        value = TestServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = {@ResourceArg(name = "database", value = "partners"), @ResourceArg(name = "keycloak", value = "true")
        })
final class ServersOfTheTests {
    private ServersOfTheTests() {}
}
