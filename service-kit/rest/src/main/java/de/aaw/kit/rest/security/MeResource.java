package de.aaw.kit.rest.security;

import de.aaw.kit.rest.http.RequestLimits;
import de.aaw.kit.rest.pages.PageQuery;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tells a client who it is, so that a set-up can be checked before anything is sent. */
@Path("/v1/me")
@Tag(name = "Me", description = "Who the caller is.")
public class MeResource {
    private final Caller caller;
    private final RequestLimits limits;

    MeResource(Caller caller, RequestLimits limits) {
        this.caller = caller;
        this.limits = limits;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "whoAmI",
            summary = "Who I am",
            description = "Subject, partner, roles and limits of the caller, as its token says. Needs a token.")
    public Me me() {
        String subject = caller.requireSubject();
        List<String> roles = caller.roles().stream().sorted().toList();
        return new Me(subject, caller.partner(), roles, new Limits(limits.bodyBytes(), PageQuery.MOST));
    }

    /** The caller. */
    @Schema(description = "The caller, as its token says.")
    public record Me(
            @Schema(description = "Subject of the token.", required = true)
            String subject,

            @Schema(
                    description = "Code of the partner that the client belongs to; null where to none.",
                    nullable = true)
            @Nullable
            String partner,

            @Schema(description = "Roles that the API knows.", examples = "[\"office\"]", required = true)
            List<String> roles,

            @Schema(description = "What a request may be at most.", required = true)
            Limits limits) {}

    /** What a request may be at most. */
    @Schema(name = "MeLimits", description = "What a request may be at most.")
    public record Limits(
            @Schema(description = "Bytes of a request body.", examples = "2097152", required = true)
            long bodyBytes,

            @Schema(description = "Entries of one page of a list.", examples = "500", required = true)
            int pageEntries) {}
}
