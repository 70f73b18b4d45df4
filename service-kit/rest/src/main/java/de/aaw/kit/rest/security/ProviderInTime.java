package de.aaw.kit.rest.security;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The identity provider is not waited for longer than a request may take: the framework's own time-out ends with the connection, and a provider that takes connections may still be silent. */
@Singleton
@Unremovable
public class ProviderInTime implements OidcRequestFilter {
    private static final Duration LONGEST = Duration.ofSeconds(3);

    @Override
    public void filter(OidcRequestContext context) {
        context.request().timeout(LONGEST.toMillis());
    }
}
