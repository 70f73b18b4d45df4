package de.aaw.partners.declarations.rest;

import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import de.aaw.partners.declarations.DeclarationRegister;
import de.aaw.partners.declarations.Edit;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who stands under a declaration. */
@Path("/v1/declarations/{code}/signatures/{partnerId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations")
public class SignaturesResource {
    private final DeclarationRegister register;
    private final DeclarationAnswers answers;
    private final Caller caller;
    private final Preconditions preconditions;

    @Inject
    SignaturesResource(
            DeclarationRegister register, DeclarationAnswers answers, Caller caller, Preconditions preconditions) {
        this.register = register;
        this.answers = answers;
        this.caller = caller;
        this.preconditions = preconditions;
    }

    @PUT
    @RolesAllowed(Roles.OFFICE)
    @Operation(
            operationId = "setSignature",
            summary = "Enter or correct a signature",
            description = "Of a registered partner; a declaration has one lead. For the office.")
    @RequestBody(
            description = "How the partner signed.",
            required = true,
            content = @Content(schema = @Schema(implementation = SignatureJson.Entry.class)))
    @APIResponse(
            responseCode = "200",
            description = "The declaration as it is now.",
            content = @Content(schema = @Schema(implementation = DeclarationJson.class)))
    public Response sign(
            @Parameter(description = "Code.", example = "AAW-2019-2021") @RestPath String code,
            @Parameter(description = "Id or code of the partner.", example = "bmwe") @RestPath String partnerId,
            @NotNull @Valid SignatureJson.Entry signature) {
        return answers.written(register.sign(edit(code), partnerId, signature.toUndersigning()));
    }

    @DELETE
    @RolesAllowed(Roles.OFFICE)
    @Operation(
            operationId = "withdrawSignature",
            summary = "Take a signature back",
            description = "The record of it stays. For the office.")
    @APIResponse(
            responseCode = "200",
            description = "The declaration as it is now.",
            content = @Content(schema = @Schema(implementation = DeclarationJson.class)))
    public Response withdraw(
            @Parameter(description = "Code.", example = "AAW-2019-2021") @RestPath String code,
            @Parameter(description = "Id or code of the partner.", example = "bmwe") @RestPath String partnerId) {
        return answers.written(register.withdrawSignature(edit(code), partnerId));
    }

    private Edit edit(String code) {
        return new Edit(code, preconditions.ifMatch().version(), caller.requireSubject());
    }
}
