package de.aaw.measures.indicators.rest;

import de.aaw.measures.indicators.AggregationType;
import de.aaw.measures.indicators.Indicator;
import de.aaw.measures.indicators.IndicatorTerms;
import de.aaw.measures.indicators.Unit;
import de.aaw.measures.wording.rest.TextJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as the API shows it. */
@Schema(name = "Indicator", description = "An entry of the catalogue.")
public record IndicatorJson(
        @Schema(description = "Identifier, a UUIDv7.", required = true)
        UUID id,

        @Schema(description = "Code that never changes.", examples = "LOTSEN", required = true)
        String code,

        @Schema(description = "Version, counted from 1; the ETag.", required = true)
        long version,

        @Schema(description = "When this version was recorded.", required = true)
        Instant recordedAt,

        @Schema(description = "Its name.", required = true) TextJson name,

        @Schema(description = "What a value counts or measures.", required = true)
        Unit unit,

        @Schema(description = "How values add up.", required = true)
        AggregationType type,

        @Schema(description = "A difference to a base, which may be negative.", required = true)
        boolean signed,

        @Schema(description = "Means the same in every measure, so that measures may be added.", required = true)
        boolean comparable,

        @Schema(
                description = "Could point at a person or company: the public reads it in publications only.",
                required = true)
        boolean sensitive,

        @Schema(description = "What one must know to read the values.", nullable = true) @Nullable
        String note,

        @Schema(description = "Where this is written.", required = true)
        List<String> sources) {

    static IndicatorJson of(Indicator indicator) {
        IndicatorTerms terms = indicator.terms();
        return new IndicatorJson(
                indicator.id(),
                indicator.code().text(),
                indicator.version(),
                indicator.recordedAt(),
                TextJson.of(terms.name()),
                terms.unit(),
                terms.type(),
                terms.signed(),
                terms.comparable(),
                terms.sensitive(),
                terms.note(),
                terms.sources());
    }
}
