package de.aaw.reporting.figures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.figures.Dimension;
import de.aaw.reporting.figures.Question;
import de.aaw.reporting.figures.Structuring;
import de.aaw.reporting.structure.Structure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The question as it was understood. */
@Schema(name = "Question", description = "The question as it was understood.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record QuestionJson(
        @Schema(description = "Codes of the indicators.", required = true)
        List<String> indicator,

        @JsonInclude @Schema(description = "Dimensions of the cells.", required = true)
        List<String> by,

        @JsonInclude
        @Schema(
                description = "The period asked for; null for everything up to `until`.",
                nullable = true,
                required = true,
                examples = "2015..2016")
        @Nullable
        String period,

        @Schema(
                description =
                        "Without a period: the last day of each indicator's last reported period, with which the question ends.")
        Map<String, LocalDate> until,

        @Schema(description = "Filter: measures.") List<String> measure,
        @Schema(description = "Filter: partners.") List<String> partner,
        @Schema(description = "Filter: benches.") List<String> bench,
        @Schema(description = "Filter: action fields.") List<String> actionField,
        @Schema(description = "Filter: declarations.") List<String> declaration,

        @Schema(description = "Filter: Länder, or `DE` for the country only.")
        List<String> land,

        @Schema(description = "Which values are asked about.", required = true)
        ValueRole role,

        @Schema(description = "Which revision of a report counts.", required = true)
        Counting counting,

        @Schema(description = "On which day dated things are read.", required = true)
        Structuring structure,

        @Schema(
                description =
                        "That day, with `structure=TODAY`; with AT_TIME it is the last day of each value's period.")
        @Nullable
        LocalDate structureDate,

        @JsonInclude
        @Schema(description = "What was known at that instant; null for today.", nullable = true, required = true)
        @Nullable
        Instant asOf) {

    static QuestionJson of(Question question, Structure structure, Map<String, LocalDate> until) {
        var filters = question.filters();
        return new QuestionJson(
                question.indicators(),
                question.by().stream().map(Dimension::asked).toList(),
                question.period() == null ? null : question.period().text(),
                question.period() == null ? until : Map.of(),
                filters.on(Dimension.MEASURE),
                filters.on(Dimension.PARTNER),
                filters.on(Dimension.BENCH),
                filters.on(Dimension.ACTION_FIELD),
                filters.on(Dimension.DECLARATION),
                filters.on(Dimension.LAND),
                question.role(),
                question.counting(),
                question.structuring(),
                question.structuring() == Structuring.TODAY ? structure.today() : null,
                question.asOf());
    }
}
