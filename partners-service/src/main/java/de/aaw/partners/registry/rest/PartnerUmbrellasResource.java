package de.aaw.partners.registry.rest;

import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import de.aaw.partners.registry.Edit;
import de.aaw.partners.registry.PartnerRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A partner's dated memberships under other partners. */
@Path("/v1/partners/{id}/umbrellas/{validFrom}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnerUmbrellasResource {
    private final PartnerRegistry registry;
    private final Caller caller;
    private final Preconditions preconditions;

    @Inject
    PartnerUmbrellasResource(PartnerRegistry registry, Caller caller, Preconditions preconditions) {
        this.registry = registry;
        this.caller = caller;
        this.preconditions = preconditions;
    }

    @PUT
    @RolesAllowed(Roles.OFFICE)
    @Operation(
            operationId = "setPartnerUmbrella",
            summary = "Enter or replace an umbrella",
            description = "One umbrella a day, and on no day a circle of umbrellas. For the office.")
    @RequestBody(
            description = "The membership.",
            required = true,
            content = @Content(schema = @Schema(implementation = UmbrellaJson.Starting.class)))
    @APIResponse(
            responseCode = "200",
            description = "The partner as it is now.",
            content = @Content(schema = @Schema(implementation = PartnerJson.class)))
    public Response set(
            @Parameter(description = "Id or code.", example = "igm") @RestPath String id,
            @Parameter(
                            description = "First day of the membership, or open.",
                            example = "2015-01-01",
                            schema = @Schema(type = SchemaType.STRING))
                    @RestPath
                    SpanStart validFrom,
            @NotNull @Valid UmbrellaJson.Starting membership) {
        Edit edit = edit(id);
        Spans.require("", validFrom.day(), membership.validTo());
        return PartnerAnswers.written(registry.joinUmbrella(edit, membership.from(validFrom.day())));
    }

    @DELETE
    @RolesAllowed(Roles.OFFICE)
    @Operation(
            operationId = "removePartnerUmbrella",
            summary = "Take an umbrella back",
            description = "The history keeps it. For the office.")
    @APIResponse(
            responseCode = "200",
            description = "The partner as it is now.",
            content = @Content(schema = @Schema(implementation = PartnerJson.class)))
    public Response remove(
            @Parameter(description = "Id or code.", example = "igm") @RestPath String id,
            @Parameter(
                            description = "First day of the membership, or open.",
                            example = "2015-01-01",
                            schema = @Schema(type = SchemaType.STRING))
                    @RestPath
                    SpanStart validFrom) {
        return PartnerAnswers.written(registry.leaveUmbrella(edit(id), validFrom.day()));
    }

    private Edit edit(String id) {
        return new Edit(id, preconditions.ifMatch().version(), caller.requireSubject());
    }
}
