package de.aaw.kit.outbox.changes.rest;

import de.aaw.kit.outbox.changes.ChangeLog;
import de.aaw.kit.outbox.changes.ChangeVisibility;
import de.aaw.kit.outbox.changes.Reading;
import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.pages.PageQuery;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.kit.rest.problems.ProblemException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Follows what a service publishes, without Kafka. */
@Path("/v1/changes")
@Tag(name = "Changes", description = "Everything published, in order, for systems without access to Kafka.")
public class ChangesResource {
    private final ChangeLog log;
    private final ChangeVisibility visibility;

    ChangesResource(ChangeLog log, ChangeVisibility visibility) {
        this.log = log;
        this.visibility = visibility;
    }

    /** How far a follower has read. */
    record UpTo(long position) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listChanges", summary = "List what was published", description = """
                    Everything published, in the order of publication; each change carries the whole public state of its aggregate.
                    Without `after` it starts at the first. `nextCursor` is on every page: keep it and ask again with it later. `next` is null
                    when there is nothing more at the moment. A page may hold fewer changes than `limit`, even none, and still have a `next`:
                    what the caller may not see, and what would make the answer too large, is left out or left for the next page.
                    """)
    @APIResponse(
            responseCode = "200",
            description = "The next changes that the caller may see.",
            headers =
                    @Header(
                            name = "Link",
                            description = "The next page (rel=next), where there is one already.",
                            schema = @Schema(type = SchemaType.STRING)))
    public Page<ChangeJson> list(@BeanParam PageQuery page) {
        UpTo after = page.after(UpTo.class);
        Reading reading = log.after(after == null ? 0 : after.position(), page.limit(), visibility.forCaller())
                .orElseThrow(ChangesResource::neverReached);
        return page.feed(
                reading.changes().stream().map(ChangeJson::of).toList(), new UpTo(reading.upTo()), reading.more());
    }

    /** A cursor beyond the end comes from another log, or from one that was lost: to go on silently would skip changes. */
    private static ProblemException neverReached() {
        return Problem.of(KitProblem.BAD_PARAMETER)
                .with("parameter", "after")
                .errorIn("after", "NOT_A_CURSOR", Map.of())
                .asException();
    }
}
