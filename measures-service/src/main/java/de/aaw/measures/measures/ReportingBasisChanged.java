package de.aaw.measures.measures;

/** Asks, inside the transaction, whoever keeps reports: who cannot live with the measure's new period or plans refuses with {@link MeasureRefused}. */
public record ReportingBasisChanged(Measure measure) {}
