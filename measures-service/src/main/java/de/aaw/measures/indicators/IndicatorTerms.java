package de.aaw.measures.indicators;

import de.aaw.measures.wording.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an indicator means. */
@Embeddable
public record IndicatorTerms(
        @Embedded
        @AttributeOverride(name = "de", column = @Column(name = "name_de"))
        @AttributeOverride(name = "en", column = @Column(name = "name_en"))
        LocalisedText name,

        @Enumerated(EnumType.STRING) Unit unit,
        @Enumerated(EnumType.STRING) AggregationType type,
        boolean signed,
        boolean comparable,
        boolean sensitive,
        @Nullable String note,
        List<String> sources) {

    public IndicatorTerms {
        sources = List.copyOf(sources);
    }

    void refuseUnitOfAnotherType() {
        if (!unit.fits(type)) {
            throw new IndicatorRefused(new IndicatorRefusal.UnitNotMeant(unit, type));
        }
    }

    /** Whether values sent under the other terms would read differently, or could no longer be sent, under these. */
    boolean changeMeaningOf(IndicatorTerms other) {
        return type != other.type || unit != other.unit || (other.signed && !signed);
    }
}
