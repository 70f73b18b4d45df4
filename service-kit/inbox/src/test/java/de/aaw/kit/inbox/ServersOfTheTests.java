package de.aaw.kit.inbox;

import de.aaw.kit.testing.servers.TestServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

@WithTestResource(
        value = TestServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = {
            @ResourceArg(name = "database", value = "reporting"),
            @ResourceArg(name = "keycloak", value = "true")
        })
final class ServersOfTheTests {}
