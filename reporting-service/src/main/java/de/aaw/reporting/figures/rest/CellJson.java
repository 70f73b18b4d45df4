package de.aaw.reporting.figures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.reporting.aggregation.Precision;
import de.aaw.reporting.aggregation.Rule;
import de.aaw.reporting.aggregation.Unit;
import de.aaw.reporting.aggregation.ValueStatus;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One figure. The dimensions of the question are fields of it, and only those. */
@Schema(
        name = "Cell",
        description = "One figure, with its status. The dimensions asked for are fields of it, and only those.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CellJson(
        @Schema(description = "Code of the indicator.", required = true, examples = "ZUSAETZLICHE_PLAETZE")
        String indicator,

        @Schema(
                description = "The calendar year, or, where nothing is grouped by period, the period asked for.",
                implementation = String.class,
                nullable = true,
                examples = "2016")
        @Nullable
        JsonNode period,

        @Schema(description = "Code of the measure.", implementation = String.class, nullable = true, examples = "M01")
        @Nullable
        JsonNode measure,

        @Schema(
                description =
                        "Code of the partner credited by the plan's attribution; of the bench, where a bench leads without co-responsible partners; null without a lead.",
                implementation = String.class,
                nullable = true,
                examples = "dihk")
        @Nullable
        JsonNode partner,

        @Schema(
                description = "Bench of the lead; null where it is not known.",
                implementation = String.class,
                nullable = true,
                examples = "WIRTSCHAFT")
        @Nullable
        JsonNode bench,

        @Schema(
                description = "Code of the action field; a measure may have several.",
                implementation = String.class,
                nullable = true,
                examples = "AAW-2015-2018/Z5")
        @Nullable
        JsonNode actionField,

        @Schema(
                description = "Code of the measure's declaration.",
                implementation = String.class,
                nullable = true,
                examples = "AAW-2015-2018")
        @Nullable
        JsonNode declaration,

        @Schema(
                description = "Code of the Land; null for what was reported for the whole country only.",
                implementation = String.class,
                nullable = true,
                examples = "DE-BY")
        @Nullable
        JsonNode land,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
                description =
                        "The figure in its unit, exact and rounded once, to at most 6 decimals, half up. Null where there is no number: the status says why.",
                required = true,
                nullable = true,
                examples = "18118")
        @Nullable
        BigDecimal value,

        @Schema(description = "Unit of the value. PERCENT is the ratio × 100.", required = true)
        Unit unit,

        @Schema(description = "The weakest of its parts; zero is a number and REPORTED.", required = true)
        ValueStatus status,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
                description = "The weakest of its parts; null without a number or score.",
                nullable = true,
                required = true)
        @Nullable
        Precision precision,

        @Schema(
                description =
                        "False when fewer reports are there than expected, a part is NOT_AVAILABLE, or nothing is known.",
                required = true)
        boolean complete,

        @Schema(
                description =
                        "Plan periods that have ended and are due; of a plan by Land or Kreis each counts once for every Land that ever reported.",
                required = true,
                examples = "1")
        int expected,

        @Schema(description = "Those of them that were reported.", required = true, examples = "1")
        int present,

        @Schema(description = RuleText.RULES, required = true)
        Rule rule,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "Of a QUALITATIVE indicator: how often each score was given.", examples = "{\"yes\": 3}")
        Map<String, Long> scores,

        @Schema(description = "Names of the codes, with `labels=true`.") @Nullable
        Map<String, LabelJson> labels,

        @Schema(
                description =
                        "The address that explains this figure; absent where there is none, with the rule NOT_ADDED.",
                examples = "/v1/figures/contributions?indicator=ZUSAETZLICHE_PLAETZE&by=period%3Ayear&period=2016")
        @Nullable
        String contributions) {}
