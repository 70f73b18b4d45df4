package de.aaw.measures.measures;

/** How a partner takes part in a measure that another leads. */
public enum ParticipantRole {
    /** Answers for the measure like its lead: edits it and reports. */
    CO_RESPONSIBLE,
    SUPPORTER
}
