package de.aaw.reporting.figures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.aaw.reporting.aggregation.LeftOut;
import de.aaw.reporting.aggregation.Precision;
import de.aaw.reporting.aggregation.Rule;
import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.aggregation.ValueStatus;
import de.aaw.reporting.figures.Explanation.Contribution;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One value of one report revision, and what it is to the cell. */
@Schema(name = "Contribution", description = "One value of one report revision, and what it is to the cell.")
record ContributionJson(
        @Schema(required = true) MeasureRef measure,

        @Schema(
                description = "Code of the partner or bench that leads the measure; null when nobody does.",
                nullable = true)
        @Nullable
        String lead,

        @Schema(description = "Id of the report.", required = true)
        UUID report,

        @Schema(description = "Revision of the report, from 1.", required = true, examples = "1")
        int revision,

        @Schema(description = "Place of the value in the revision, from 0.", required = true, examples = "0")
        int position,

        @Schema(description = "Period of the report.", required = true, examples = "2016")
        String period,

        @Schema(
                description = "DE, a Land (DE-BY) or a Kreis by its official key (09162).",
                required = true,
                examples = "DE")
        String region,

        @Schema(description = "Members of breakdowns; empty for the whole.", required = true)
        Map<String, String> breakdown,

        @Schema(description = "The number as reported; of a ratio without its parts, the bare one.", nullable = true)
        @Nullable
        BigDecimal value,

        @Schema(description = "Of a RATIO, as reported.", nullable = true) @Nullable
        BigDecimal numerator,

        @Schema(description = "Of a RATIO, as reported.", nullable = true) @Nullable
        BigDecimal denominator,

        @Schema(description = "Of a QUALITATIVE indicator.", nullable = true) @Nullable
        String score,

        @Schema(description = "The part of the value that the cell has: none of what is excluded.", required = true)
        Weight weight,

        @Schema(required = true) ValueRole role,
        @Schema(required = true) ValueStatus status,
        @Schema(required = true) Precision precision,

        @Schema(description = RuleText.RULES, required = true)
        Rule rule,

        @Schema(
                description =
                        "Why it is not in the cell: CONFLICTING_CLAIM, SUPPLEMENTARY, SUPERSEDED, NOT_ACCEPTED, WITHDRAWN, OTHER_PERIOD, PLANNED, ATTRIBUTION or OTHER_ROLE. Absent for what is included.",
                examples = "CONFLICTING_CLAIM")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String code,

        @Schema(description = "The same in words, in German or English. Absent for what is included.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String reason,

        @Schema(description = "Where the value was published.", nullable = true) @Nullable
        String source,

        @Schema(description = "What the reporter said about it.", nullable = true) @Nullable
        String note,

        @Schema(description = "Why there is no number, where there is none.", nullable = true) @Nullable
        String absence,

        @Schema(
                description =
                        "When the revision came to count (or, where it does not, was complete): with `asOf` at this instant it is in the answer.",
                required = true)
        Instant recordedAt) {

    @Schema(name = "MeasureRef", description = "The measure.")
    record MeasureRef(
            @Schema(description = "Id of the measure.", required = true)
            UUID id,

            @Schema(description = "Code of the measure.", required = true, examples = "M01")
            String code) {}

    @Schema(name = "Weight", description = "A share as a fraction.")
    record Weight(
            @Schema(description = "Parts the cell has.", required = true, examples = "1")
            int numerator,

            @Schema(description = "Parts there are.", required = true, examples = "1")
            int denominator) {
        static final Weight WHOLE = new Weight(1, 1);
        static final Weight NONE = new Weight(0, 1);
    }

    static ContributionJson of(Contribution contribution, Texts texts) {
        var value = contribution.value();
        LeftOut reason = contribution.reason();
        return new ContributionJson(
                new MeasureRef(value.measureId(), contribution.measure().code()),
                contribution.lead(),
                value.reportId(),
                value.revision(),
                value.position(),
                value.period(),
                value.region(),
                value.breakdown(),
                value.number(),
                value.numerator(),
                value.denominator(),
                value.score(),
                reason == null ? Weight.WHOLE : Weight.NONE,
                value.role(),
                value.status(),
                value.precision(),
                contribution.rule(),
                reason == null ? null : reason.code(),
                reason == null ? null : texts.reason(reason, Map.of("period", value.period())),
                value.source(),
                value.note(),
                value.reason(),
                value.recordedAt());
    }
}
