package de.aaw.kit.rest.sample;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Fails in every way a resource can. */
@Path("/v1/broken")
public class BrokenResource {
    private static final int TEAPOT = 418;

    @Inject
    Things things;

    @GET
    public String fail() {
        throw new IllegalStateException("java.lang.Secret: password");
    }

    @GET
    @Path("answer")
    public @Size(min = 1) String answer() {
        return "";
    }

    @GET
    @Path("date/{day}")
    public String day(LocalDate day) {
        return day.toString();
    }

    @GET
    @Path("id/{id}")
    public String id(UUID id) {
        return id.toString();
    }

    @GET
    @Path("teapot")
    public String teapot() {
        throw new WebApplicationException(TEAPOT);
    }

    @GET
    @Path("trace")
    public String trace() {
        return String.valueOf(MDC.get("traceId"));
    }

    @POST
    @Path("slow-commit")
    @Transactional
    public void slowCommit() {
        things.update("update thing set size = size + 1 where code = 'lost'");
    }
}
