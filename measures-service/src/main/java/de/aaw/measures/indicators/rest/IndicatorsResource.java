package de.aaw.measures.indicators.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.kit.rest.idempotency.Idempotent;
import de.aaw.kit.rest.json.MergePatch;
import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.pages.PageQuery;
import de.aaw.kit.rest.preconditions.ETags;
import de.aaw.kit.rest.preconditions.IfMatch;
import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.measures.actors.rest.Acting;
import de.aaw.measures.indicators.Indicator;
import de.aaw.measures.indicators.IndicatorCatalogue;
import de.aaw.measures.indicators.IndicatorCode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.net.URI;
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

/** The catalogue: public to read, the office's to write. */
@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "What is measured, and how it adds up.")
@Transactional
public class IndicatorsResource {
    private final IndicatorCatalogue catalogue;
    private final Acting acting;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;

    @Inject
    IndicatorsResource(
            IndicatorCatalogue catalogue, Acting acting, Preconditions preconditions, MergePatch mergePatch) {
        this.catalogue = catalogue;
        this.acting = acting;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
    }

    /** A place in the list. */
    record ByCode(String code) {}

    @GET
    @Operation(
            operationId = "listIndicators",
            summary = "List the indicators",
            description = "In the order of their codes.")
    @APIResponse(
            responseCode = "200",
            description = "A page of indicators.",
            content = @Content(examples = @ExampleObject(name = "one", ref = "indicatorPage")))
    public Page<IndicatorJson> list(@BeanParam PageQuery page) {
        ByCode after = page.after(ByCode.class);
        List<Indicator> rows = catalogue.list(after == null ? null : after.code(), page.limit() + 1);
        return page.of(rows, row -> new ByCode(row.code().text()), IndicatorJson::of);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getIndicator", summary = "Read an indicator", description = "As it is defined now.")
    @APIResponse(
            responseCode = "200",
            description = "The indicator.",
            content =
                    @Content(
                            schema = @Schema(implementation = IndicatorJson.class),
                            examples = @ExampleObject(name = "stock", ref = "indicator")))
    public Response get(@Parameter(description = "Code.", example = "LOTSEN") @RestPath String code) {
        Indicator indicator = catalogue.get(code);
        return Response.ok(IndicatorJson.of(indicator))
                .tag(ETags.of(indicator.version()))
                .build();
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "defineIndicator",
            summary = "Define an indicator",
            description = "With the way its values add up, which the first value fixes for ever. For the office.")
    @RequestBody(
            description = "The indicator.",
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = IndicatorDefinitionJson.class),
                            examples = @ExampleObject(name = "stock", ref = "indicatorDefinition")))
    @APIResponse(
            responseCode = "201",
            description = "The indicator was defined.",
            content =
                    @Content(
                            schema = @Schema(implementation = IndicatorJson.class),
                            examples = @ExampleObject(name = "stock", ref = "indicator")))
    public Response define(@NotNull @Valid IndicatorDefinitionJson indicator) {
        acting.office();
        Indicator defined = catalogue.define(new IndicatorCode(indicator.code()), indicator.toTerms());
        return written(Response.created(URI.create("/v1/indicators/" + defined.code())), defined);
    }

    @PATCH
    @Path("{code}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeIndicator",
            summary = "Change an indicator",
            description = "Type, unit and sign only before the first value. For the office.")
    @RequestBody(
            description = "What is to be different.",
            required = true,
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = IndicatorTermsJson.class),
                            examples = @ExampleObject(name = "note", ref = "indicatorPatch")))
    @APIResponse(
            responseCode = "200",
            description = "The indicator as it is now.",
            content =
                    @Content(
                            schema = @Schema(implementation = IndicatorJson.class),
                            examples = @ExampleObject(name = "stock", ref = "indicator")))
    public Response change(
            @Parameter(description = "Code.", example = "LOTSEN") @RestPath String code, @NotNull JsonNode patch) {
        acting.office();
        IfMatch read = preconditions.ifMatch();
        Indicator changed = catalogue.change(
                code,
                read,
                terms -> mergePatch
                        .apply(patch, IndicatorTermsJson.of(terms), IndicatorTermsJson.class)
                        .toTerms());
        return written(Response.ok(), changed);
    }

    private static Response written(Response.ResponseBuilder response, Indicator indicator) {
        return response.entity(IndicatorJson.of(indicator))
                .tag(ETags.of(indicator.version()))
                .header(
                        ConsistencyToken.HEADER,
                        ConsistencyToken.of(Indicator.TOPIC, indicator.id(), indicator.version()))
                .build();
    }
}
