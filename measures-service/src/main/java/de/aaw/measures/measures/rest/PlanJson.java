package de.aaw.measures.measures.rest;

import de.aaw.measures.codelists.RegionLevel;
import de.aaw.measures.measures.Attribution;
import de.aaw.measures.measures.Frequency;
import de.aaw.measures.measures.PlanTerms;
import de.aaw.measures.measures.ReportingPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as the API shows it. */
@Schema(name = "Plan", description = "What is to be reported of one indicator.")
public record PlanJson(
        @Schema(description = "Code of the indicator.", examples = "LOTSEN", required = true)
        String indicator,

        @Schema(description = "How often.", required = true) Frequency frequency,

        @Schema(description = "How finely.", required = true)
        RegionLevel regionLevel,

        @Schema(description = "Days after a period's end until the report is due.", required = true)
        int dueDays,

        @Schema(description = "Since when a CUMULATIVE indicator runs.", nullable = true) @Nullable
        LocalDate origin,

        @Schema(description = "To whom the result is shown by partner.", required = true)
        Attribution attribution,

        @Schema(description = "The value before the measure began.", nullable = true) @Nullable
        BigDecimal baseline,

        @Schema(description = "What values are to reach.", required = true)
        List<TargetJson> targets,

        @Schema(description = "What one must know to report or read it.", nullable = true) @Nullable
        String note) {

    static PlanJson of(ReportingPlan plan) {
        PlanTerms terms = plan.terms();
        return new PlanJson(
                plan.indicator().text(),
                terms.frequency(),
                terms.regionLevel(),
                terms.dueDays(),
                terms.origin(),
                terms.attribution(),
                terms.baseline(),
                plan.targets().stream().map(TargetJson::of).toList(),
                terms.note());
    }
}
