package de.aaw.measures.measures.rest;

import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.measures.actors.Actor;
import de.aaw.measures.actors.rest.Acting;
import de.aaw.measures.measures.MeasurePlanning;
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

/** What is to be reported of a measure. */
@Path("/v1/measures/{id}/plans/{indicator}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
@Transactional
public class PlansResource {
    private final MeasurePlanning planning;
    private final MeasureAnswers answers;
    private final Acting acting;
    private final Preconditions preconditions;

    @Inject
    PlansResource(MeasurePlanning planning, MeasureAnswers answers, Acting acting, Preconditions preconditions) {
        this.planning = planning;
        this.answers = answers;
        this.acting = acting;
        this.preconditions = preconditions;
    }

    @PUT
    @Operation(
            operationId = "setPlan",
            summary = "Set a reporting plan",
            description =
                    "Or replace it whole, as far as every standing value still has its place. With the measure's ETag.")
    @RequestBody(
            description = "What is to be reported.",
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = PlanTermsJson.class),
                            examples = @ExampleObject(name = "yearly", ref = "plan")))
    @APIResponse(
            responseCode = "200",
            description = "The measure as it is now.",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureJson.class),
                            examples = @ExampleObject(name = "bench", ref = "measure")))
    public Response set(
            @Parameter(description = "Id or code of the measure.", example = "M01") @RestPath String id,
            @Parameter(description = "Code of the indicator.", example = "LOTSEN") @RestPath String indicator,
            @NotNull @Valid PlanTermsJson plan) {
        Actor actor = acting.officeOrPartner();
        return answers.planned(
                planning.set(actor, id, preconditions.ifMatch(), indicator, plan.toTerms(), plan.toTargets()),
                indicator);
    }

    @DELETE
    @Operation(
            operationId = "removePlan",
            summary = "Remove a reporting plan",
            description = "As long as no value of it stands. With the measure's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The measure as it is now.",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureJson.class),
                            examples = @ExampleObject(name = "bench", ref = "measure")))
    public Response remove(
            @Parameter(description = "Id or code of the measure.", example = "M01") @RestPath String id,
            @Parameter(description = "Code of the indicator.", example = "LOTSEN") @RestPath String indicator) {
        Actor actor = acting.officeOrPartner();
        return answers.planned(planning.remove(actor, id, preconditions.ifMatch(), indicator), indicator);
    }
}
