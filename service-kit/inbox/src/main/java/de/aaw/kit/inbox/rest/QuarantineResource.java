package de.aaw.kit.inbox.rest;

import de.aaw.kit.inbox.Quarantine;
import de.aaw.kit.inbox.Quarantined;
import de.aaw.kit.inbox.RetryOutcome;
import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.pages.PageQuery;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What the office can do about records that could not be applied. */
@Path("/v1/quarantine")
@Tag(name = "Quarantine", description = "Records of the log that could not be applied. For the coordination office.")
public class QuarantineResource {

    private final Quarantine quarantine;
    private final Caller caller;

    QuarantineResource(Quarantine quarantine, Caller caller) {
        this.quarantine = quarantine;
        this.caller = caller;
    }

    /** The place in the list: everything with a higher id is still to come. */
    record AfterId(long id) {}

    @GET
    @Operation(operationId = "listQuarantine", summary = "Records in quarantine, oldest first.")
    public Page<QuarantinedJson> list(@BeanParam PageQuery page) {
        caller.require(Roles.OFFICE);
        AfterId after = page.after(AfterId.class);
        List<Quarantined> rows = quarantine.list(after == null ? 0 : after.id(), page.limit() + 1);
        return page.of(rows, row -> new AfterId(row.id()), QuarantinedJson::of);
    }

    @POST
    @Path("{id}/retry")
    @Operation(
            operationId = "retryQuarantined",
            summary = "Apply a record, as recorded at its original instant.",
            description = "To be used when the cause is removed. What is still refused stays, with the new reason.")
    @APIResponse(responseCode = "204", description = "Applied, and out of quarantine.")
    public Response retry(
            @Parameter(description = "Id of the record in quarantine.", example = "7") @RestPath long id) {
        caller.require(Roles.OFFICE);
        return switch (quarantine.retry(id)) {
            case RetryOutcome.Applied applied -> Response.noContent().build();
            case RetryOutcome.NotThere missing ->
                throw Problem.of(KitProblem.NOT_FOUND).with("what", id).asException();
            case RetryOutcome.StillRefused refused ->
                throw Problem.of(InboxProblem.STILL_REFUSED)
                        .with("reason", refused.reason())
                        .asException();
        };
    }
}
