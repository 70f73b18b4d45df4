package de.aaw.bench.empty;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The one thing it answers, by which it is known to have started. */
@Path("/ready")
public class Ready {

    @GET
    public String ready() {
        return "ready";
    }
}
