package de.aaw.partners.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of a thing: what happened, which of its fields differ from the version before, and its state since. */
public record JournalEntry(
        long version,
        Instant recordedAt,
        String change,
        List<String> fields,
        @Nullable String bySubject,
        JsonNode state) {
    public JournalEntry {
        fields = List.copyOf(fields);
    }
}
