package de.aaw.kit.testing.contracts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A resource whose document is right for the code {@code good} and wrong for all others. */
@Path("/v1/things")
public class ThingsResource {
    /** A thing. */
    public record Thing(String code) {}

    @GET
    @Path("/{code}")
    @APIResponse(
            responseCode = "200",
            description = "The thing",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Thing.class)))
    public Response thing(@PathParam("code") String code) {
        return code.equals("good")
                ? Response.ok(new Thing(code)).build()
                : Response.status(Response.Status.GONE).build();
    }
}
