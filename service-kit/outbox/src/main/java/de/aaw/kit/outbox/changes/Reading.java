package de.aaw.kit.outbox.changes;

import java.util.List;

/**
 * What one look into the log brought.
 *
 * @param upTo everything up to this position has been looked at, hidden changes too: where the next reading starts
 * @param more whether the log already goes on after that
 */
public record Reading(List<Change> changes, long upTo, boolean more) {
    public Reading {
        changes = List.copyOf(changes);
    }
}
