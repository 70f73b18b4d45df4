package de.aaw.bench.constant;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The same for everybody who is known. */
@Path("/constant")
@Authenticated
public class Constant {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String constant() {
        return "{\"constant\":true}";
    }
}
