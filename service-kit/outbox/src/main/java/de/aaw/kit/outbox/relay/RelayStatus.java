package de.aaw.kit.outbox.relay;

import org.jspecify.annotations.Nullable;

/** What the relay is doing, for those who watch it. */
record RelayStatus(Phase phase, @Nullable String lastFailure) {
    enum Phase {
        /** Another instance sends. */
        STANDBY,
        /** The former relay ended without order: what its producer still holds must run out first. */
        OUTWAITING,
        SENDING,
        /** The broker or the database is away. */
        PAUSING,
        STOPPED
    }

    RelayStatus now(Phase newPhase) {
        return new RelayStatus(newPhase, lastFailure);
    }
}
