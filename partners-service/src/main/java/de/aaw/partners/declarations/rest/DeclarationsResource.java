package de.aaw.partners.declarations.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.kit.rest.idempotency.Idempotent;
import de.aaw.kit.rest.json.MergePatch;
import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.pages.PageQuery;
import de.aaw.kit.rest.preconditions.IfMatch;
import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import de.aaw.partners.declarations.DeclarationArchive;
import de.aaw.partners.declarations.DeclarationArchive.Signed;
import de.aaw.partners.declarations.DeclarationRegister;
import de.aaw.partners.declarations.DeclarationState;
import de.aaw.partners.declarations.Edit;
import de.aaw.partners.journal.rest.Moment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Declarations: registering, reading on both axes of time, correcting. */
@Path("/v1/declarations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations", description = "What the partners signed, for which term, with which fields of action.")
public class DeclarationsResource {
    private final DeclarationRegister register;
    private final DeclarationArchive archive;
    private final DeclarationAnswers answers;
    private final Caller caller;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;

    @Inject
    DeclarationsResource(
            DeclarationRegister register,
            DeclarationArchive archive,
            DeclarationAnswers answers,
            Caller caller,
            Preconditions preconditions,
            MergePatch mergePatch) {
        this.register = register;
        this.archive = archive;
        this.answers = answers;
        this.caller = caller;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
    }

    /** A place in the list. */
    record ByCode(String code) {}

    @GET
    @Operation(
            operationId = "listDeclarations",
            summary = "List the declarations",
            description = "In the order of their codes, signatories under the names of a day.")
    @APIResponse(responseCode = "200", description = "A page of declarations.")
    public Page<DeclarationJson> list(@BeanParam PageQuery page, @BeanParam Moment moment) {
        ByCode after = page.after(ByCode.class);
        List<Signed> rows = archive.list(after == null ? "" : after.code(), page.limit() + 1, moment.asOf());
        return page.of(rows, row -> new ByCode(row.declaration().code()), row -> DeclarationJson.of(row, moment.day()));
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "getDeclaration",
            summary = "Read a declaration",
            description = "With signatories under the names of a day, as recorded now or at an instant.")
    @APIResponse(
            responseCode = "200",
            description = "The declaration.",
            content = @Content(schema = @Schema(implementation = DeclarationJson.class)))
    public Response get(
            @Parameter(description = "Code.", example = "AAW-2019-2021") @RestPath String code,
            @BeanParam Moment moment) {
        return answers.read(archive.read(code, moment.asOf()), moment);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICE)
    @Operation(
            operationId = "registerDeclaration",
            summary = "Register a declaration",
            description = "With its term and fields of action. For the office.")
    @RequestBody(
            description = "The declaration.",
            required = true,
            content = @Content(schema = @Schema(implementation = AnnouncementJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "The declaration was registered.",
            content = @Content(schema = @Schema(implementation = DeclarationJson.class)))
    public Response register(@NotNull @Valid AnnouncementJson declaration) {
        DeclarationState registered = register.register(declaration.toAnnouncement(), caller.requireSubject());
        return answers.created("/v1/declarations/" + registered.code(), registered);
    }

    @PATCH
    @Path("{code}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.OFFICE)
    @Operation(
            operationId = "changeDeclaration",
            summary = "Correct a declaration",
            description = "Title, signing date and sources; the term changes by amendment. For the office.")
    @RequestBody(
            description = "What is to be different.",
            required = true,
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = DeclarationPatchJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "The declaration as it is now.",
            content = @Content(schema = @Schema(implementation = DeclarationJson.class)))
    public Response change(
            @Parameter(description = "Code.", example = "AAW-2019-2021") @RestPath String code,
            @NotNull JsonNode patch) {
        IfMatch read = preconditions.ifMatch();
        DeclarationState declaration = archive.read(code, null).declaration();
        read.check(declaration.version());
        DeclarationPatchJson details =
                mergePatch.apply(patch, DeclarationPatchJson.of(declaration), DeclarationPatchJson.class);
        Edit edit = new Edit(code, read.version(), caller.requireSubject());
        return answers.written(register.change(edit, details.toDetails()));
    }
}
