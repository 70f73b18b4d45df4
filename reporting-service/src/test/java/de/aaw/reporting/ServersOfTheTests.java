package de.aaw.reporting;

import de.aaw.kit.testing.servers.TestServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** The real servers, once for all tests of the module. */
@WithTestResource(
        value = TestServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = {
            @ResourceArg(name = "database", value = "reporting"),
            @ResourceArg(name = "keycloak", value = "true")
        })
final class ServersOfTheTests {}
