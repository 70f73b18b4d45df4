package de.aaw.measures.reports.rest;

import de.aaw.measures.reports.Precision;
import de.aaw.measures.reports.ReportedValue;
import de.aaw.measures.reports.SentValue;
import de.aaw.measures.reports.ValueRole;
import de.aaw.measures.reports.ValueStatus;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value as the API reads and shows it. */
@Schema(name = "Value", description = "One value of a report; its period is the report's.")
public record ValueJson(
        @Schema(
                description = "Code of an indicator that the measure has a plan for.",
                examples = "LOTSEN",
                required = true)
        @NotBlank
        @Size(max = 60)
        String indicator,

        @Schema(
                description = "DE, a Land (DE-BY) or a Kreis by its five-digit key (09162).",
                defaultValue = "DE",
                nullable = true,
                examples = "DE")
        @Size(min = 1, max = 10)
        @Nullable
        String region,

        @Schema(
                description =
                        "Member per dimension (TARGET_GROUP, SEX, COMPETENCE_AREA, OCCUPATION); empty for the whole.",
                nullable = true)
        @Size(max = 4)
        @Nullable
        Map<String, @NotNull @Size(max = 40) String> breakdown,

        @Schema(
                description = "What it is for; the two that do not count need a source.",
                defaultValue = "COUNTING",
                nullable = true)
        @Nullable
        ValueRole role,

        @Schema(description = "How firm it is, or why there is none.", defaultValue = "REPORTED", nullable = true)
        @Nullable
        ValueStatus status,

        @Schema(description = "How exactly it was stated.", defaultValue = "EXACT", nullable = true) @Nullable
        Precision precision,

        @Schema(
                description = "The number; of a RATIO one that is shown and never rolled up.",
                nullable = true,
                examples = "170")
        @Nullable
        BigDecimal number,

        @Schema(description = "Of a RATIO, together with the denominator.", nullable = true) @Nullable
        BigDecimal numerator,

        @Schema(description = "Of a RATIO, more than 0.", nullable = true) @Nullable
        BigDecimal denominator,

        @Schema(description = "Of a QUALITATIVE indicator.", nullable = true)
        @Size(max = 100)
        @Pattern(regexp = TEXT)
        @Nullable
        String score,

        @Schema(description = "Where it is written.", nullable = true)
        @Size(max = 2_000)
        @Pattern(regexp = TEXT)
        @Nullable
        String source,

        @Schema(description = "Why there is no number; needed for NOT_AVAILABLE and NOT_APPLICABLE.", nullable = true)
        @Size(max = 2_000)
        @Pattern(regexp = TEXT)
        @Nullable
        String reason,

        @Schema(description = "What one must know to read it.", nullable = true)
        @Size(max = 4_000)
        @Pattern(regexp = TEXT)
        @Nullable
        String note) {

    /** Not only blanks. */
    static final String TEXT = "[\\s\\S]*\\S[\\s\\S]*";

    static ValueJson of(ReportedValue value) {
        return new ValueJson(
                value.indicator().text(),
                value.region().code(),
                value.breakdown().members(),
                value.role(),
                value.status(),
                value.precision(),
                value.number(),
                value.numerator(),
                value.denominator(),
                value.score(),
                value.source(),
                value.reason(),
                value.note());
    }

    SentValue toValue() {
        return new SentValue(
                indicator,
                Objects.requireNonNullElse(region, "DE"),
                Objects.requireNonNullElse(breakdown, Map.of()),
                Objects.requireNonNullElse(role, ValueRole.COUNTING),
                Objects.requireNonNullElse(status, ValueStatus.REPORTED),
                Objects.requireNonNullElse(precision, Precision.EXACT),
                number,
                numerator,
                denominator,
                score,
                source,
                reason,
                note);
    }
}
