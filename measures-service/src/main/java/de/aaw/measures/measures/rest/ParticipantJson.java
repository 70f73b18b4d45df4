package de.aaw.measures.measures.rest;

import de.aaw.measures.measures.MeasureProposal.ProposedParticipant;
import de.aaw.measures.measures.Participant;
import de.aaw.measures.measures.ParticipantRole;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner that takes part, as the API reads and shows it. */
@Schema(name = "Participant", description = "A partner that takes part without leading.")
public record ParticipantJson(
        @Schema(description = "Code of the partner.", examples = "dihk", required = true)
        @NotNull
        @Size(min = 1, max = 60)
        String partner,

        @Schema(description = "Answers for the measure like its lead, or supports it.", required = true) @NotNull
        ParticipantRole role) {

    static ParticipantJson of(Participant participant) {
        return new ParticipantJson(participant.partner().code(), participant.role());
    }

    ProposedParticipant toProposal() {
        return new ProposedParticipant(partner, role);
    }

    /** How the partner named in the path takes part. */
    @Schema(name = "ParticipantEntry", description = "How a partner takes part.")
    public record Entry(
            @Schema(description = "Answers for the measure like its lead, or supports it.", required = true) @NotNull
            ParticipantRole role) {}
}
