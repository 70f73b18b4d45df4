package de.aaw.measures.measures.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.kit.rest.idempotency.Idempotent;
import de.aaw.kit.rest.json.MergePatch;
import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.pages.PageQuery;
import de.aaw.kit.rest.preconditions.IfMatch;
import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.measures.actors.Actor;
import de.aaw.measures.actors.rest.Acting;
import de.aaw.measures.measures.Measure;
import de.aaw.measures.measures.MeasureCode;
import de.aaw.measures.measures.MeasureRegister;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Measures: public to read; proposed and changed by the office and by who leads them or is co-responsible. */
@Path("/v1/measures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Measures", description = "What partners do together, and what is to be reported of it.")
@Transactional
public class MeasuresResource {
    private final MeasureRegister register;
    private final MeasureAnswers answers;
    private final Acting acting;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;

    @Inject
    MeasuresResource(
            MeasureRegister register,
            MeasureAnswers answers,
            Acting acting,
            Preconditions preconditions,
            MergePatch mergePatch) {
        this.register = register;
        this.answers = answers;
        this.acting = acting;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
    }

    /** A place in the list. */
    record ByCode(String code) {}

    @GET
    @Operation(
            operationId = "listMeasures",
            summary = "List measures",
            description = "In the order of their codes; several filters narrow together.")
    @APIResponse(
            responseCode = "200",
            description = "A page of measures.",
            content = @Content(examples = @ExampleObject(name = "one", ref = "measurePage")))
    public Page<MeasureJson> list(@BeanParam PageQuery page, @BeanParam @Valid MeasureQuery query) {
        ByCode after = page.after(ByCode.class);
        List<Measure> rows = register.list(query.toFilter(), after == null ? null : after.code(), page.limit() + 1);
        return page.of(rows, row -> new ByCode(row.code().text()), MeasureJson::of);
    }

    @GET
    @Path("{id}")
    @Transactional(TxType.SUPPORTS)
    @Operation(operationId = "getMeasure", summary = "Read a measure", description = "As it is now, with its plans.")
    @APIResponse(
            responseCode = "200",
            description = "The measure.",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureJson.class),
                            examples = @ExampleObject(name = "bench", ref = "measure")))
    public Response get(@Parameter(description = "Id or code.", example = "M01") @RestPath String id) {
        return answers.read(register.get(id));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "proposeMeasure",
            summary = "Propose a measure",
            description =
                    "By the office, or by a partner that is to lead it or be co-responsible. Partners that it names must be known and active on a day of its period.")
    @RequestBody(
            description = "The measure.",
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureProposalJson.class),
                            examples = @ExampleObject(name = "bench", ref = "measureProposal")))
    @APIResponse(
            responseCode = "201",
            description = "The measure was proposed.",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureJson.class),
                            examples = @ExampleObject(name = "bench", ref = "measure")))
    public Response propose(@NotNull @Valid MeasureProposalJson measure) {
        Actor actor = acting.officeOrPartner();
        return answers.created(register.propose(
                actor, new MeasureCode(measure.code()), measure.toProposal(), measure.toParticipants()));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeMeasure",
            summary = "Change a measure",
            description =
                    "Its period only as far as every standing value still shares a day with it; its lead by the office alone.")
    @RequestBody(
            description = "What is to be different.",
            required = true,
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = MeasureTermsJson.class),
                            examples = @ExampleObject(name = "kind", ref = "measurePatch")))
    @APIResponse(
            responseCode = "200",
            description = "The measure as it is now.",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureJson.class),
                            examples = @ExampleObject(name = "bench", ref = "measure")))
    public Response change(
            @Parameter(description = "Id or code.", example = "M01") @RestPath String id, @NotNull JsonNode patch) {
        Actor actor = acting.officeOrPartner();
        IfMatch read = preconditions.ifMatch();
        return answers.written(register.change(
                actor,
                id,
                read,
                before -> mergePatch
                        .apply(patch, MeasureTermsJson.of(before), MeasureTermsJson.class)
                        .toProposal()));
    }
}
