package de.aaw.partners.registry;

import java.util.List;

/** Everything said of a partner when it is registered. */
public record Registration(
        PartnerCode code, PartnerDetails details, List<DatedName> names, List<DatedStatus> statuses) {
    public Registration {
        names = List.copyOf(names);
        statuses = List.copyOf(statuses);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a partner has at least one name");
        }
    }
}
