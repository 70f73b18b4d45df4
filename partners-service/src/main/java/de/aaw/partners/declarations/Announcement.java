package de.aaw.partners.declarations;

import java.time.LocalDate;
import java.util.List;

/** Everything said of a declaration when it is registered. */
public record Announcement(
        DeclarationCode code,
        DeclarationDetails details,
        LocalDate firstDay,
        LocalDate lastDay,
        List<ActionField> actionFields) {
    public Announcement {
        actionFields = List.copyOf(actionFields);
    }
}
