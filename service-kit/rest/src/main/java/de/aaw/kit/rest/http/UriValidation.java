package de.aaw.kit.rest.http;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Quarkus refuses an address that is no URI before any handler of ours and without a body; we refuse it ourselves
 * ({@link RequestLimits}). The switch is a system property read when the server's class is loaded, and configuration is built before that.
 */
public class UriValidation implements SmallRyeConfigBuilderCustomizer {
    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
