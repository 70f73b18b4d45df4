package de.aaw.kit.inbox.rest;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Stands for any resource of a service: it tells whether it may use the database where it runs. */
@Path("/v1/test-figures")
public class FiguresResource {

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String get() {
        return BlockingOperationControl.isBlockingAllowed() ? "may block" : "must not block";
    }
}
