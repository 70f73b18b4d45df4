package de.aaw.measures.measures.rest;

import de.aaw.measures.codelists.RegionLevel;
import de.aaw.measures.measures.Attribution;
import de.aaw.measures.measures.Frequency;
import de.aaw.measures.measures.PlanTerms;
import de.aaw.measures.measures.Target;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body that sets a plan. */
@Schema(name = "PlanTerms", description = "What is to be reported of an indicator.")
public record PlanTermsJson(
        @Schema(description = "How often.", required = true) @NotNull
        Frequency frequency,

        @Schema(description = "How finely.", defaultValue = "COUNTRY", nullable = true) @Nullable
        RegionLevel regionLevel,

        @Schema(
                description = "Days after a period's end until the report is due.",
                defaultValue = "90",
                nullable = true)
        @Min(0)
        @Max(3_650)
        @Nullable
        Integer dueDays,

        @Schema(description = "Since when a CUMULATIVE indicator runs; needed there, and only there.", nullable = true)
        @Nullable
        LocalDate origin,

        @Schema(description = "To whom the result is shown by partner.", defaultValue = "LEAD_ONLY", nullable = true)
        @Nullable
        Attribution attribution,

        @Schema(description = "The value before the measure began.", nullable = true)
        @Digits(integer = 18, fraction = 6)
        @Nullable
        BigDecimal baseline,

        @Schema(description = "What values are to reach, one per direction and period.", nullable = true)
        @Size(max = 50)
        @Nullable
        List<@NotNull @Valid TargetJson> targets,

        @Schema(description = "What one must know to report or read it.", nullable = true)
        @Size(min = 1, max = 4_000)
        @Nullable
        String note) {
    private static final int USUAL_DUE_DAYS = 90;

    PlanTerms toTerms() {
        return new PlanTerms(
                frequency,
                Objects.requireNonNullElse(regionLevel, RegionLevel.COUNTRY),
                Objects.requireNonNullElse(dueDays, USUAL_DUE_DAYS),
                origin,
                Objects.requireNonNullElse(attribution, Attribution.LEAD_ONLY),
                baseline,
                note);
    }

    List<Target> toTargets() {
        List<TargetJson> sent = Objects.requireNonNullElse(targets, List.of());
        return IntStream.range(0, sent.size())
                .mapToObj(i -> sent.get(i).toTarget(i))
                .toList();
    }
}
