package de.aaw.measures.periods;

/** In which of the calendar's forms a period is written; its days decide, not who wrote it. */
public enum PeriodForm {
    YEAR,
    HALF_YEAR,
    QUARTER,
    MONTH,
    KEY_DATE,
    REPORTING_YEAR,
    INTERVAL
}
