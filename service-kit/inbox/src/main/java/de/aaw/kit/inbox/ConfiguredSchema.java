package de.aaw.kit.inbox;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/** One schema for good, by configuration, unless a service says otherwise. */
@DefaultBean
@ApplicationScoped
class ConfiguredSchema implements ServingSchema {

    private final InboxSettings settings;

    ConfiguredSchema(InboxSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name(Connection connection) {
        return settings.schema();
    }
}
