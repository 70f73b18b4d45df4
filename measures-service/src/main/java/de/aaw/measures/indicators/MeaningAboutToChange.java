package de.aaw.measures.indicators;

/** Asks, inside the transaction, whoever uses the indicator; who cannot take the new terms refuses with {@link IndicatorRefused}. */
public record MeaningAboutToChange(Indicator indicator, IndicatorTerms proposed) {}
