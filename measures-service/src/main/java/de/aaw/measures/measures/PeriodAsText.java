package de.aaw.measures.measures;

import de.aaw.measures.periods.Period;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A target's period is only shown, never searched: stored as it is written. */
@Converter
class PeriodAsText implements AttributeConverter<Period, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
        return period == null ? null : period.text();
    }

    @Override
    public @Nullable Period convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Period.parse(text);
    }
}
