package de.aaw.measures.indicators.rest;

import de.aaw.kit.rest.json.NotTakenAway;
import de.aaw.measures.indicators.AggregationType;
import de.aaw.measures.indicators.IndicatorTerms;
import de.aaw.measures.indicators.Unit;
import de.aaw.measures.wording.rest.TextJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of an indicator. */
@Schema(name = "IndicatorTerms", description = "What an indicator means. Type and unit are fixed by the first value.")
public record IndicatorTermsJson(
        @Schema(description = "Its name.") @NotTakenAway @Valid
        TextJson name,

        @Schema(description = "What a value counts or measures.") @NotTakenAway
        Unit unit,

        @Schema(description = "How values add up.") @NotTakenAway
        AggregationType type,

        @Schema(description = "A difference to a base, which may be negative.", defaultValue = "false", nullable = true)
        @Nullable
        Boolean signed,

        @Schema(
                description = "Means the same in every measure, so that measures may be added.",
                defaultValue = "false",
                nullable = true)
        @Nullable
        Boolean comparable,

        @Schema(
                description = "Could point at a person or company: the public reads it in publications only.",
                defaultValue = "false",
                nullable = true)
        @Nullable
        Boolean sensitive,

        @Schema(description = "What one must know to read the values.", nullable = true)
        @Size(min = 1, max = 4_000)
        @Nullable
        String note,

        @Schema(description = "Where this is written.", nullable = true) @Size(max = 50) @Nullable
        List<@NotBlank @Size(max = 1_000) String> sources) {

    static IndicatorTermsJson of(IndicatorTerms terms) {
        return new IndicatorTermsJson(
                TextJson.of(terms.name()),
                terms.unit(),
                terms.type(),
                terms.signed(),
                terms.comparable(),
                terms.sensitive(),
                terms.note(),
                terms.sources());
    }

    IndicatorTerms toTerms() {
        return new IndicatorTerms(
                name.toText(),
                unit,
                type,
                Boolean.TRUE.equals(signed),
                Boolean.TRUE.equals(comparable),
                Boolean.TRUE.equals(sensitive),
                note,
                Objects.requireNonNullElse(sources, List.of()));
    }
}
