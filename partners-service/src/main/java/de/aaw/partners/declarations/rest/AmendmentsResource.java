package de.aaw.partners.declarations.rest;

import de.aaw.kit.rest.idempotency.Idempotent;
import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import de.aaw.partners.declarations.DeclarationArchive;
import de.aaw.partners.declarations.DeclarationRegister;
import de.aaw.partners.declarations.Edit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Extensions of a declaration's term. */
@Path("/v1/declarations/{code}/amendments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations")
public class AmendmentsResource {
    private final DeclarationRegister register;
    private final DeclarationArchive archive;
    private final DeclarationAnswers answers;
    private final Caller caller;
    private final Preconditions preconditions;

    @Inject
    AmendmentsResource(
            DeclarationRegister register,
            DeclarationArchive archive,
            DeclarationAnswers answers,
            Caller caller,
            Preconditions preconditions) {
        this.register = register;
        this.archive = archive;
        this.answers = answers;
        this.caller = caller;
        this.preconditions = preconditions;
    }

    @GET
    @Operation(
            operationId = "listAmendments",
            summary = "List a declaration's amendments",
            description = "The oldest first, all on one page.")
    @APIResponse(responseCode = "200", description = "The amendments.")
    public Page<AmendmentJson> list(
            @Parameter(description = "Code.", example = "AAW-2019-2021") @RestPath String code,
            @Parameter(description = "Answers what was recorded at this instant; without it what is recorded now.")
                    @RestQuery
                    @Nullable
                    Instant asOf) {
        var amendments = archive.read(code, asOf).declaration().amendments();
        return new Page<>(amendments.stream().map(AmendmentJson::of).toList(), null, null);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICE)
    @Parameter(ref = "IfMatch")
    @Operation(
            operationId = "amendDeclaration",
            summary = "Extend a declaration's term",
            description = "The new last day lies after the one in force: an amendment only changes the future."
                    + " For the office.")
    @RequestBody(
            description = "The new end of the term.",
            required = true,
            content = @Content(schema = @Schema(implementation = AmendmentJson.Entry.class)))
    @APIResponse(
            responseCode = "201",
            description = "The declaration as it is now.",
            content = @Content(schema = @Schema(implementation = DeclarationJson.class)))
    public Response amend(
            @Parameter(description = "Code.", example = "AAW-2019-2021") @RestPath String code,
            @NotNull @Valid AmendmentJson.Entry amendment) {
        Edit edit = new Edit(code, preconditions.ifMatch().version(), caller.requireSubject());
        return answers.created(
                "/v1/declarations/" + code + "/amendments",
                register.amend(edit, amendment.lastDay(), amendment.decidedOn(), amendment.source()));
    }
}
