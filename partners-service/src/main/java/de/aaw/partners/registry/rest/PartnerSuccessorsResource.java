package de.aaw.partners.registry.rest;

import de.aaw.kit.rest.idempotency.Idempotent;
import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.pages.PageQuery;
import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import de.aaw.partners.registry.Edit;
import de.aaw.partners.registry.PartnerRegistry;
import de.aaw.partners.registry.Succession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

/** To whom a partner's competences moved. */
@Path("/v1/partners/{id}/successors")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnerSuccessorsResource {
    private final PartnerRegistry registry;
    private final Caller caller;
    private final Preconditions preconditions;

    @Inject
    PartnerSuccessorsResource(PartnerRegistry registry, Caller caller, Preconditions preconditions) {
        this.registry = registry;
        this.caller = caller;
        this.preconditions = preconditions;
    }

    /** A place in the list. */
    record ByDay(LocalDate transferredOn, String code) {
        static ByDay of(Succession succession) {
            return new ByDay(succession.transferredOn(), succession.partner().code());
        }

        boolean isBefore(Succession succession) {
            int days = transferredOn.compareTo(succession.transferredOn());
            return days < 0 || (days == 0 && code.compareTo(succession.partner().code()) < 0);
        }
    }

    @GET
    @Operation(
            operationId = "listPartnerSuccessors",
            summary = "List a partner's successors",
            description = "To whom which of its competences moved and since when, the earliest first.")
    @APIResponse(responseCode = "200", description = "A page of transfers.")
    public Page<SuccessionJson> list(
            @Parameter(description = "Id or code.", example = "bmbf") @RestPath String id,
            @Parameter(description = "Answers what was recorded at this instant; without it what is recorded now.")
                    @RestQuery
                    @Nullable
                    Instant asOf,
            @BeanParam PageQuery page) {
        ByDay after = page.after(ByDay.class);
        List<Succession> rows = registry.read(id, asOf).successors().stream()
                .filter(succession -> after == null || after.isBefore(succession))
                .limit(page.limit() + 1L)
                .toList();
        return page.of(rows, ByDay::of, SuccessionJson::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICE)
    @Parameter(ref = "IfMatch")
    @Operation(
            operationId = "recordPartnerSuccession",
            summary = "Record that a competence moved to another partner",
            description = "A transfer is no renaming: both partners keep their names, and figures show them as two."
                    + " For the office.")
    @RequestBody(
            description = "What moved to whom, and when.",
            required = true,
            content = @Content(schema = @Schema(implementation = SuccessionJson.Entry.class)))
    @APIResponse(
            responseCode = "201",
            description = "The partner as it is now.",
            content = @Content(schema = @Schema(implementation = PartnerJson.class)))
    public Response record(
            @Parameter(description = "Id or code.", example = "bmbf") @RestPath String id,
            @NotNull @Valid SuccessionJson.Entry succession) {
        return PartnerAnswers.created("/successors", registry.transfer(edit(id), succession.toTransfer()));
    }

    @DELETE
    @Path("{successor}/{transferredOn}")
    @RolesAllowed(Roles.OFFICE)
    @Operation(
            operationId = "withdrawPartnerSuccession",
            summary = "Take a transfer back that was recorded by mistake",
            description = "The history keeps it. For the office.")
    @APIResponse(
            responseCode = "200",
            description = "The partner as it is now.",
            content = @Content(schema = @Schema(implementation = PartnerJson.class)))
    public Response withdraw(
            @Parameter(description = "Id or code.", example = "bmbf") @RestPath String id,
            @Parameter(description = "Id or code of the successor.", example = "bmbfsfj") @RestPath String successor,
            @Parameter(description = "The day of the transfer.", example = "2025-05-06") @RestPath
                    LocalDate transferredOn) {
        return PartnerAnswers.written(registry.withdrawTransfer(edit(id), successor, transferredOn));
    }

    private Edit edit(String id) {
        return new Edit(id, preconditions.ifMatch().version(), caller.requireSubject());
    }
}
