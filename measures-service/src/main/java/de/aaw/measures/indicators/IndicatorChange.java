package de.aaw.measures.indicators;

/** What happened to an indicator. */
sealed interface IndicatorChange {

    record Defined() implements IndicatorChange {}

    record Changed() implements IndicatorChange {}
}
