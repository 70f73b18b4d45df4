package de.aaw.measures.reports;

import de.aaw.measures.periods.Period;

/** A value of a report that was submitted and not sent back, or is accepted and in force. */
record Standing(Period period, Series series, boolean counts) {}
