package de.aaw.measures.indicators;

/** Why the catalogue does not take a change. */
public sealed interface IndicatorRefusal {

    record CodeTaken(IndicatorCode code) implements IndicatorRefusal {}

    record Unknown(String code) implements IndicatorRefusal {}

    /** Type, unit and sign are fixed by the first value: from then on another meaning is another indicator. */
    record AlreadyReported(IndicatorCode code) implements IndicatorRefusal {}

    /** A level or a sum of percentages means nothing. */
    record UnitNotMeant(Unit unit, AggregationType type) implements IndicatorRefusal {}

    /** A plan fits the present type alone, as an origin fits CUMULATIVE. */
    record PlannedOtherwise(IndicatorCode code, String measure) implements IndicatorRefusal {}
}
