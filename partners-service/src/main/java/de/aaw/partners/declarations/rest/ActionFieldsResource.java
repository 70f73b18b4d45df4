package de.aaw.partners.declarations.rest;

import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import de.aaw.partners.declarations.ActionField;
import de.aaw.partners.declarations.DeclarationRegister;
import de.aaw.partners.declarations.Edit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/** A declaration's fields of action. */
@Path("/v1/declarations/{code}/action-fields/{field}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations")
public class ActionFieldsResource {
    private final DeclarationRegister register;
    private final DeclarationAnswers answers;
    private final Caller caller;
    private final Preconditions preconditions;

    @Inject
    ActionFieldsResource(
            DeclarationRegister register, DeclarationAnswers answers, Caller caller, Preconditions preconditions) {
        this.register = register;
        this.answers = answers;
        this.caller = caller;
        this.preconditions = preconditions;
    }

    @PUT
    @RolesAllowed(Roles.OFFICE)
    @Operation(
            operationId = "setActionField",
            summary = "Enter or reword a field of action",
            description = "Numbered within its declaration. For the office.")
    @RequestBody(
            description = "What it is about.",
            required = true,
            content = @Content(schema = @Schema(implementation = ActionFieldJson.Wording.class)))
    @APIResponse(
            responseCode = "200",
            description = "The declaration as it is now.",
            content = @Content(schema = @Schema(implementation = DeclarationJson.class)))
    public Response set(
            @Parameter(description = "Code.", example = "AAW-2019-2021") @RestPath String code,
            @Parameter(description = "Number within the declaration.", example = "HF1")
                    @Pattern(regexp = ActionField.PATTERN)
                    @RestPath
                    String field,
            @NotNull @Valid ActionFieldJson.Wording actionField) {
        ActionField worded = new ActionField(field, actionField.title().toText());
        return answers.written(register.setActionField(edit(code), worded));
    }

    @DELETE
    @RolesAllowed(Roles.OFFICE)
    @Operation(
            operationId = "removeActionField",
            summary = "Take a field of action out",
            description = "The record of it stays. For the office.")
    @APIResponse(
            responseCode = "200",
            description = "The declaration as it is now.",
            content = @Content(schema = @Schema(implementation = DeclarationJson.class)))
    public Response remove(
            @Parameter(description = "Code.", example = "AAW-2019-2021") @RestPath String code,
            @Parameter(description = "Number within the declaration.", example = "HF1") @RestPath String field) {
        return answers.written(register.removeActionField(edit(code), field));
    }

    private Edit edit(String code) {
        return new Edit(code, preconditions.ifMatch().version(), caller.requireSubject());
    }
}
