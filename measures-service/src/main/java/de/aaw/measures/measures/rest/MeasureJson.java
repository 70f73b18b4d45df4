package de.aaw.measures.measures.rest;

import de.aaw.kit.rest.time.Instants;
import de.aaw.measures.measures.Measure;
import de.aaw.measures.measures.MeasureKind;
import de.aaw.measures.measures.MeasureTerms;
import de.aaw.measures.wording.LocalisedText;
import de.aaw.measures.wording.rest.TextJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure as the API shows it. */
@Schema(name = "Measure", description = "What partners do together, and what is reported of it.")
public record MeasureJson(
        @Schema(description = "Identifier, a UUIDv7.", required = true)
        UUID id,

        @Schema(description = "Code that never changes.", examples = "M01", required = true)
        String code,

        @Schema(description = "Version, counted from 1; the ETag.", required = true)
        long version,

        @Schema(description = "When this version was recorded.", required = true)
        Instant recordedAt,

        @Schema(description = "Its title.", required = true) TextJson title,

        @Schema(description = "What is done.", nullable = true) @Nullable
        TextJson description,

        @Schema(description = "What sort of activity it is; null where unknown.", nullable = true) @Nullable
        MeasureKind kind,

        @Schema(description = "Code of the declaration it stands under.", required = true)
        String declaration,

        @Schema(description = "Fields of action of that declaration.", required = true)
        List<String> actionFields,

        @Schema(description = "Who leads today; null where nobody does.", nullable = true) @Nullable
        LeadJson lead,

        @Schema(description = "Who leads and led, the oldest first.", required = true)
        List<LeadJson> leads,

        @Schema(description = "Who takes part without leading, by code.", required = true)
        List<ParticipantJson> participants,

        @Schema(description = "Codes of the target groups it addresses.", required = true)
        List<String> targetGroups,

        @Schema(description = "First day; null: open or unknown.", nullable = true) @Nullable
        LocalDate firstDay,

        @Schema(description = "Last day, which still belongs to it; null: open or unknown.", nullable = true) @Nullable
        LocalDate lastDay,

        @Schema(description = "What is to be reported, by indicator.", required = true)
        List<PlanJson> plans,

        @Schema(description = "Where this is written.", required = true)
        List<String> sources) {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    static MeasureJson of(Measure measure) {
        MeasureTerms terms = measure.terms();
        LocalisedText description = terms.description();
        return new MeasureJson(
                measure.id(),
                measure.code().text(),
                measure.version(),
                measure.recordedAt(),
                TextJson.of(terms.title()),
                description == null ? null : TextJson.of(description),
                terms.kind(),
                terms.declaration(),
                terms.actionFields(),
                measure.leadOn(LocalDate.ofInstant(Instants.now(), BERLIN))
                        .map(LeadJson::of)
                        .orElse(null),
                measure.leads().stream().map(LeadJson::of).toList(),
                measure.participants().stream().map(ParticipantJson::of).toList(),
                terms.targetGroups(),
                terms.period().firstDay(),
                terms.period().lastDay(),
                measure.plans().stream().map(PlanJson::of).toList(),
                terms.sources());
    }
}
