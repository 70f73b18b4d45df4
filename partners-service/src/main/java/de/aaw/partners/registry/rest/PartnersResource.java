package de.aaw.partners.registry.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.kit.rest.idempotency.Idempotent;
import de.aaw.kit.rest.json.MergePatch;
import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.pages.PageQuery;
import de.aaw.kit.rest.preconditions.IfMatch;
import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import de.aaw.partners.journal.JournalEntry;
import de.aaw.partners.journal.rest.Moment;
import de.aaw.partners.journal.rest.VersionJson;
import de.aaw.partners.registry.Edit;
import de.aaw.partners.registry.PartnerRegistry;
import de.aaw.partners.registry.PartnerState;
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

/** One partner: registering it, reading it on both axes of time, correcting it, and its history. */
@Path("/v1/partners")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners", description = "Who our partners are, under which name, since when.")
public class PartnersResource {
    private final PartnerRegistry registry;
    private final Caller caller;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;

    @Inject
    PartnersResource(PartnerRegistry registry, Caller caller, Preconditions preconditions, MergePatch mergePatch) {
        this.registry = registry;
        this.caller = caller;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
    }

    /** A place in a history. */
    record ByVersion(long version) {}

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getPartner",
            summary = "Read a partner",
            description = "With the name, status and umbrella of a day, as recorded now or at an instant.")
    @APIResponse(
            responseCode = "200",
            description = "The partner.",
            content = @Content(schema = @Schema(implementation = PartnerJson.class)))
    public Response get(
            @Parameter(description = "Id or code.", example = "bmwe") @RestPath String id, @BeanParam Moment moment) {
        return PartnerAnswers.read(registry.read(id, moment.asOf()), moment);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICE)
    @Operation(
            operationId = "registerPartner",
            summary = "Register a partner",
            description = "With all its names, and its statuses where they are known. For the office.")
    @RequestBody(
            description = "The partner.",
            required = true,
            content = @Content(schema = @Schema(implementation = RegistrationJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "The partner was registered.",
            content = @Content(schema = @Schema(implementation = PartnerJson.class)))
    public Response register(@NotNull @Valid RegistrationJson partner) {
        return PartnerAnswers.registered(registry.register(partner.toRegistration(), caller.requireSubject()));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.OFFICE)
    @Operation(
            operationId = "changePartner",
            summary = "Correct a partner",
            description =
                    "Kind, bench, Land, website and sources; names, statuses, umbrellas and successors have paths of their own.")
    @RequestBody(
            description = "What is to be different.",
            required = true,
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = DetailsJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "The partner as it is now.",
            content = @Content(schema = @Schema(implementation = PartnerJson.class)))
    public Response change(
            @Parameter(description = "Id or code.", example = "bmwe") @RestPath String id, @NotNull JsonNode patch) {
        IfMatch read = preconditions.ifMatch();
        PartnerState partner = registry.read(id, null);
        read.check(partner.version());
        DetailsJson details = mergePatch.apply(patch, DetailsJson.of(partner), DetailsJson.class);
        Edit edit = new Edit(id, read.version(), caller.requireSubject());
        return PartnerAnswers.written(registry.change(edit, details.toDetails()));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            operationId = "listPartnerHistory",
            summary = "Read a partner's history",
            description = "Every version, the oldest first: what happened, when, and, for the office, by whom.")
    @APIResponse(responseCode = "200", description = "A page of the history.")
    public Page<VersionJson> history(
            @Parameter(description = "Id or code.", example = "bmwe") @RestPath String id, @BeanParam PageQuery page) {
        ByVersion after = page.after(ByVersion.class);
        List<JournalEntry> versions = registry.history(id, after == null ? 0 : after.version(), page.limit() + 1);
        boolean toTheOffice = caller.has(Roles.OFFICE);
        return page.of(versions, entry -> new ByVersion(entry.version()), entry -> VersionJson.of(entry, toTheOffice));
    }
}
