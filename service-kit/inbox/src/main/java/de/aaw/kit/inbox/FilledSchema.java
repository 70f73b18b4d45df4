package de.aaw.kit.inbox;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/** Answers come from the schema this instance fills, unless a service says otherwise. */
@DefaultBean
@ApplicationScoped
class FilledSchema implements ServingSchema {

    private final InboxSettings settings;

    FilledSchema(InboxSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name(Connection connection) {
        return settings.schema();
    }
}
