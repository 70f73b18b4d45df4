package de.aaw.measures.codelists;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A region is stored as its code. */
@Converter(autoApply = true)
class RegionAsCode implements AttributeConverter<Region, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Region region) {
        return region == null ? null : region.code();
    }

    @Override
    public @Nullable Region convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : new Region(code);
    }
}
