package de.aaw.reporting.figures.rest;

import de.aaw.kit.rest.problems.Language;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import de.aaw.reporting.figures.Asker;
import de.aaw.reporting.figures.Explaining;
import de.aaw.reporting.figures.FiguresReading;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Figures by any dimension, and what each was made of. */
@Path("/v1/figures")
@Tag(
        name = "Figures",
        description = "What came of it: figures by any dimension, and for each of them the reports it was made of.")
public class FiguresResource {
    private final FiguresReading reading;
    private final Explaining explaining;
    private final Caller caller;

    FiguresResource(FiguresReading reading, Explaining explaining, Caller caller) {
        this.reading = reading;
        this.explaining = explaining;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV})
    @Operation(operationId = "getFigures", summary = "Figures by any dimension.", description = Descriptions.FIGURES)
    @APIResponse(
            responseCode = "200",
            description = "The figures, all of one snapshot.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FiguresJson.class),
                        example = Descriptions.FIGURES_EXAMPLE),
                @Content(
                        mediaType = Formats.CSV,
                        schema = @Schema(implementation = String.class, description = Descriptions.CSV),
                        example = Descriptions.CSV_EXAMPLE)
            })
    public Response figures(
            @BeanParam QuestionParameters parameters,
            @RestQuery
                    @Parameter(
                            description = "`json` or `csv`; without, the Accept header decides.",
                            schema = @Schema(enumeration = {"json", "csv"}),
                            example = "csv")
                    @Nullable
                    String format,
            @RestQuery
                    @Parameter(
                            description =
                                    "`de` or `en`: the dialect of CSV and the language of texts; without, CSV is English and Accept-Language decides on texts.",
                            schema = @Schema(enumeration = {"de", "en"}),
                            example = "de")
                    @Nullable
                    String lang,
            @Context HttpHeaders headers,
            @Context Request request) {
        var formats = new Formats(format, lang, headers, request);
        var figures = reading.answer(parameters.toQuestion(), asker());
        return formats.isCsv()
                ? formats.csv(new FiguresCsv(figures, parameters.labels, formats.dialect()))
                : formats.json(FiguresJson.of(figures, parameters.labels, formats.texts()));
    }

    @GET
    @Path("contributions")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "explainFigure",
            summary = "What one figure was made of.",
            description = Descriptions.CONTRIBUTIONS)
    @APIResponse(
            responseCode = "200",
            description = "The figure, the values in it, and those left out with the reason.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExplanationJson.class),
                            example = Descriptions.CONTRIBUTIONS_EXAMPLE))
    public Response contributions(@BeanParam QuestionParameters parameters, @Context HttpHeaders headers) {
        var texts = new Texts(Language.from(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        var explanation = explaining.explain(parameters.toQuestion(), asker());
        return Formats.json(ExplanationJson.of(explanation, parameters.labels, texts), texts);
    }

    private Asker asker() {
        return new Asker(
                caller.isAnonymous(),
                caller.has(Roles.OFFICE) || caller.has(Roles.ANALYST),
                caller.has(Roles.PARTNER) ? caller.partner() : null);
    }
}
