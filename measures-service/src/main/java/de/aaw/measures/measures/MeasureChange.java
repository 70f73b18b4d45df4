package de.aaw.measures.measures;

/** What happened to a measure. */
sealed interface MeasureChange {

    record Proposed() implements MeasureChange {}

    record Changed() implements MeasureChange {}

    record ParticipantSet() implements MeasureChange {}

    record ParticipantRemoved() implements MeasureChange {}

    record PlanSet() implements MeasureChange {}

    record PlanRemoved() implements MeasureChange {}
}
