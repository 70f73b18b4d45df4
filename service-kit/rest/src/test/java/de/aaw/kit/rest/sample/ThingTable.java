package de.aaw.kit.rest.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

@ApplicationScoped
public class ThingTable {
    void create(@Observes StartupEvent start, Things things) {
        things.update(
                "create table if not exists thing (code text primary key, size int not null, note text, version bigint not null)");
    }
}
