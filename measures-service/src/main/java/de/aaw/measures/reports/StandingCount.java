package de.aaw.measures.reports;

import de.aaw.measures.periods.Period;

/** A counting value of a report that was submitted and not sent back, or is accepted and in force. */
record StandingCount(Period period, Series series) {}
