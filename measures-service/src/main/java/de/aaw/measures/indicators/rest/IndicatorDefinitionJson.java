package de.aaw.measures.indicators.rest;

import de.aaw.measures.indicators.AggregationType;
import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.indicators.IndicatorTerms;
import de.aaw.measures.indicators.Unit;
import de.aaw.measures.wording.rest.TextJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body that defines an indicator. */
@Schema(name = "IndicatorDefinition", description = "A new entry of the catalogue.")
public record IndicatorDefinitionJson(
        @Schema(description = "Code that never changes; unique.", examples = "LOTSEN", required = true)
        @NotNull
        @Pattern(regexp = IndicatorCode.PATTERN)
        String code,

        @Schema(description = "Its name.", required = true) @NotNull @Valid
        TextJson name,

        @Schema(description = "What a value counts or measures.", required = true) @NotNull
        Unit unit,

        @Schema(description = "How values add up.", required = true) @NotNull
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

    IndicatorTerms toTerms() {
        return new IndicatorTermsJson(name, unit, type, signed, comparable, sensitive, note, sources).toTerms();
    }
}
