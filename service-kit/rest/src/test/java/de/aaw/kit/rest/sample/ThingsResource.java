package de.aaw.kit.rest.sample;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.kit.rest.idempotency.Idempotent;
import de.aaw.kit.rest.json.MergePatch;
import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.pages.PageQuery;
import de.aaw.kit.rest.preconditions.ETags;
import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/things")
public class ThingsResource {
    @Inject
    Things things;

    @Inject
    Caller caller;

    @Inject
    Preconditions preconditions;

    @Inject
    MergePatch mergePatch;

    record ByNumber(int number) {}

    @GET
    public Page<Integer> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable Kind kind,
            @RestQuery @Nullable LocalDate day,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Boolean open,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable UUID id,
            @RestQuery List<String> tag) {
        ByNumber after = page.after(ByNumber.class);
        int first = after == null ? 0 : after.number() + 1;
        List<Integer> rows = java.util.stream.IntStream.range(first, 120)
                .limit(page.limit() + 1L)
                .boxed()
                .toList();
        return page.of(rows, ByNumber::new, number -> number);
    }

    @GET
    @Path("{code}")
    public Response get(String code, @RestQuery @Nullable LocalDate validOn) {
        Thing thing = things.find(code)
                .orElseThrow(() -> Problem.of(KitProblem.NOT_FOUND).asException());
        return Response.ok(thing).tag(ETags.of(thing.version(), validOn)).build();
    }

    @POST
    @Idempotent
    public Response create(@NotNull @Valid NewThing body) {
        caller.require(Roles.OFFICE);
        Thing thing = things.add(body);
        return Response.created(URI.create("/v1/things/" + thing.code()))
                .tag(ETags.of(thing.version()))
                .header(ConsistencyToken.HEADER, ConsistencyToken.of("things", thing.code(), thing.version()))
                .entity(thing)
                .build();
    }

    @POST
    @Path("echo")
    public NewThing echo(@NotNull @Valid NewThing body) {
        return body;
    }

    @PATCH
    @Path("{code}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewThing.class)))
    public Response change(String code, @NotNull JsonNode patch) {
        long read = preconditions.ifMatch().version();
        Thing thing = things.find(code)
                .orElseThrow(() -> Problem.of(KitProblem.NOT_FOUND).asException());
        NewThing merged = mergePatch.apply(patch, thing.asNew(), NewThing.class);
        if (things.change(code, read, merged)) {
            Thing changed = Objects.requireNonNull(things.find(code).orElse(null));
            return Response.ok(changed).tag(ETags.of(changed.version())).build();
        }
        return Problem.of(KitProblem.STALE).response();
    }
}
