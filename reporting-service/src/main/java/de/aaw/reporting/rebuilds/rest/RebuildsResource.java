package de.aaw.reporting.rebuilds.rest;

import de.aaw.kit.rest.idempotency.Idempotent;
import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.pages.PageQuery;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import de.aaw.reporting.rebuilds.Rebuild;
import de.aaw.reporting.rebuilds.Rebuilds;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What the office can do when facts and rollups are to be made anew. */
@Path("/v1/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rebuilds", description = "Facts and rollups made anew from the log. For the coordination office.")
public class RebuildsResource {

    private static final String FILLING = """
            {"number": 2, "state": "FILLING", "events": 1200, "reason": null, "startedAt": "2026-11-21T09:00:00.123Z", "endedAt": null}""";

    private final Rebuilds rebuilds;
    private final Caller caller;

    RebuildsResource(Rebuilds rebuilds, Caller caller) {
        this.rebuilds = rebuilds;
        this.caller = caller;
    }

    /** The place in the list: everything with a lower number is still to come. */
    record BeforeNumber(int number) {}

    @GET
    @Operation(operationId = "listRebuilds", summary = "Rebuilds, newest first.")
    public Page<RebuildJson> list(@BeanParam PageQuery page) {
        caller.require(Roles.OFFICE);
        BeforeNumber before = page.after(BeforeNumber.class);
        List<Rebuild> rows = rebuilds.list(before == null ? null : before.number(), page.limit() + 1);
        return page.of(rows, row -> new BeforeNumber(row.number()), RebuildJson::of);
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getRebuild", summary = "How far a rebuild is.")
    @APIResponse(
            responseCode = "200",
            description = "The rebuild.",
            content =
                    @Content(
                            schema = @Schema(implementation = RebuildJson.class),
                            examples = @ExampleObject(name = "filling", value = FILLING)))
    public RebuildJson get(@Parameter(description = "Number of the rebuild.", example = "2") @RestPath int number) {
        caller.require(Roles.OFFICE);
        return rebuilds.find(number)
                .map(RebuildJson::of)
                .orElseThrow(() ->
                        Problem.of(KitProblem.NOT_FOUND).with("what", number).asException());
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "startRebuild",
            summary = "Make facts and rollups anew.",
            description =
                    "From the beginning of the log, beside those that serve: answers go on, and never lack anything. When it has caught up it serves. One at a time.")
    @APIResponse(
            responseCode = "202",
            description = "It has been started.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where to see how far it is.",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema = @Schema(implementation = RebuildJson.class),
                            examples = @ExampleObject(name = "filling", value = FILLING)))
    public Response start() {
        caller.require(Roles.OFFICE);
        Rebuild started = rebuilds.start()
                .orElseThrow(() -> Problem.of(RebuildProblem.REBUILD_RUNNING).asException());
        return Response.accepted(RebuildJson.of(started))
                .location(URI.create("/v1/rebuilds/" + started.number()))
                .build();
    }
}
