package de.aaw.measures.reports;

import de.aaw.measures.codelists.Region;
import de.aaw.measures.indicators.IndicatorCode;

/** Within a measure, the values that would be added up over time. */
record Series(IndicatorCode indicator, Region region, Breakdown breakdown) {}
