package de.aaw.kit.testing.architecture.untidy.third.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Where it belongs. */
@Path("/untidy")
public class ThirdResource {
    @GET
    public String third() {
        return "third";
    }
}
