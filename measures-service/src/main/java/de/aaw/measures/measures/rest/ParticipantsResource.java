package de.aaw.measures.measures.rest;

import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.measures.actors.Actor;
import de.aaw.measures.actors.rest.Acting;
import de.aaw.measures.measures.MeasureRegister;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who takes part in a measure. */
@Path("/v1/measures/{id}/participants/{partnerId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
@Transactional
public class ParticipantsResource {
    private final MeasureRegister register;
    private final MeasureAnswers answers;
    private final Acting acting;
    private final Preconditions preconditions;

    @Inject
    ParticipantsResource(MeasureRegister register, MeasureAnswers answers, Acting acting, Preconditions preconditions) {
        this.register = register;
        this.answers = answers;
        this.acting = acting;
        this.preconditions = preconditions;
    }

    @PUT
    @Operation(
            operationId = "setParticipant",
            summary = "Let a partner take part",
            description =
                    "Or change how. With the measure's ETag. The partner must be known and active on a day of the measure's period.")
    @RequestBody(
            description = "How it takes part.",
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ParticipantJson.Entry.class),
                            examples = @ExampleObject(name = "supporter", ref = "participant")))
    @APIResponse(
            responseCode = "200",
            description = "The measure as it is now.",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureJson.class),
                            examples = @ExampleObject(name = "bench", ref = "measure")))
    public Response set(
            @Parameter(description = "Id or code of the measure.", example = "M01") @RestPath String id,
            @Parameter(description = "Id or code of the partner.", example = "dihk") @RestPath String partnerId,
            @NotNull @Valid ParticipantJson.Entry participant) {
        Actor actor = acting.officeOrPartner();
        return answers.written(
                register.setParticipant(actor, id, preconditions.ifMatch(), partnerId, participant.role()));
    }

    @DELETE
    @Operation(
            operationId = "removeParticipant",
            summary = "Let a partner take part no longer",
            description = "With the measure's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The measure as it is now.",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureJson.class),
                            examples = @ExampleObject(name = "bench", ref = "measure")))
    public Response remove(
            @Parameter(description = "Id or code of the measure.", example = "M01") @RestPath String id,
            @Parameter(description = "Id or code of the partner.", example = "dihk") @RestPath String partnerId) {
        Actor actor = acting.officeOrPartner();
        return answers.written(register.removeParticipant(actor, id, preconditions.ifMatch(), partnerId));
    }
}
