package de.aaw.kit.rest;

import de.aaw.kit.testing.servers.TestServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

@WithTestResource(
        value = TestServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = {
            @ResourceArg(name = "database", value = "partners"),
            @ResourceArg(name = "kafka", value = "false"),
            @ResourceArg(name = "keycloak", value = "true")
        })
final class ServersOfTheTests {}
