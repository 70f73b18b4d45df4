package de.aaw.partners.journal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.partners.journal.JournalEntry;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of a history. */
@Schema(
        name = "Version",
        description = "One version: what happened, when it was recorded, by whom, and the state since.")
public record VersionJson(
        @Schema(description = "The version, counted from 1.", examples = "2", required = true)
        long version,

        @Schema(description = "When it was recorded.", required = true)
        Instant recordedAt,

        @Schema(
                description =
                        "What happened: REGISTERED, CHANGED, NAME_SET, NAME_REMOVED, STATUS_SET, STATUS_REMOVED, UMBRELLA_SET,"
                                + " UMBRELLA_REMOVED, SUCCESSION_RECORDED or SUCCESSION_WITHDRAWN.",
                examples = "NAME_SET",
                required = true)
        String change,

        @Schema(description = "The fields that differ from the version before.", required = true)
        List<String> fields,

        @Schema(description = "The subject of the token that did it; shown to the office only.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String by,

        @Schema(
                description = "The whole state at this version, as it was published.",
                implementation = Object.class,
                type = SchemaType.OBJECT,
                required = true)
        JsonNode state) {
    /** Who did it is a person's business and the office's. */
    public static VersionJson of(JournalEntry entry, boolean toTheOffice) {
        return new VersionJson(
                entry.version(),
                entry.recordedAt(),
                entry.change(),
                entry.fields(),
                toTheOffice ? entry.bySubject() : null,
                entry.state());
    }
}
