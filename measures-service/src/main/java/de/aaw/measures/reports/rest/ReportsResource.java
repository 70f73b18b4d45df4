package de.aaw.measures.reports.rest;

import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.pages.PageQuery;
import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.measures.actors.Actor;
import de.aaw.measures.actors.rest.Acting;
import de.aaw.measures.periods.Period;
import de.aaw.measures.reports.Reader;
import de.aaw.measures.reports.ReportReading;
import de.aaw.measures.reports.ReportReading.Found;
import de.aaw.measures.reports.Reporting;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
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

/** Reports: read by who may, drafted by who leads the measure or is co-responsible, and for benches by the office. */
@Path("/v1/measures/{id}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "What was reported of a measure, revision by revision.")
@Transactional
public class ReportsResource {
    private final ReportReading reports;
    private final Reporting reporting;
    private final Reading reading;
    private final Acting acting;
    private final Preconditions preconditions;

    @Inject
    ReportsResource(
            ReportReading reports, Reporting reporting, Reading reading, Acting acting, Preconditions preconditions) {
        this.reports = reports;
        this.reporting = reporting;
        this.reading = reading;
        this.acting = acting;
        this.preconditions = preconditions;
    }

    /** A place in the list. */
    record ByPeriod(LocalDate firstDay, LocalDate lastDay) {
        static ByPeriod of(Period period) {
            return new ByPeriod(period.firstDay(), period.lastDay());
        }
    }

    @GET
    @Operation(
            operationId = "listReports",
            summary = "List the reports of a measure",
            description =
                    "In the order of their periods, as far as the caller may see them: the office all, a partner those of what it leads or is co-responsible for, an analyst what was submitted and not sent back.")
    @APIResponse(
            responseCode = "200",
            description = "A page of reports.",
            content = @Content(examples = @ExampleObject(name = "one", ref = "reportPage")))
    public Page<ReportSummaryJson> list(
            @Parameter(description = "Id or code of the measure.", example = "M01") @RestPath String id,
            @BeanParam PageQuery page) {
        Reader reader = reading.reader();
        ByPeriod after = page.after(ByPeriod.class);
        Period place = after == null ? null : new Period(after.firstDay(), after.lastDay());
        List<Found> rows = reports.list(reader, id, place, page.limit() + 1);
        return page.of(
                rows,
                row -> ByPeriod.of(row.report().period()),
                row -> ReportSummaryJson.of(reader, row.measure(), row.report()));
    }

    @GET
    @Path("{period}")
    @Operation(
            operationId = "getReport",
            summary = "Read a report",
            description = "The latest revision that the caller may see, with its values.")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportJson.class),
                            examples = @ExampleObject(name = "accepted", ref = "report")))
    public Response get(
            @Parameter(description = "Id or code of the measure.", example = "M01") @RestPath String id,
            @Parameter(description = "The period, in any form.", example = "2016") @RestPath String period) {
        Reader reader = reading.reader();
        return ReportAnswers.read(reader, reports.get(reader, id, Reading.period(period)));
    }

    @PUT
    @Path("{period}")
    @Operation(
            operationId = "putReportDraft",
            summary = "Save a draft",
            description =
                    "All its values but the claims. The first one takes the measure's ETag, later ones the report's. Every rule that a submission must keep is checked, and all faults are named at once.")
    @RequestBody(
            description = "The whole content.",
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DraftJson.class),
                            examples = @ExampleObject(name = "places", ref = "draft")))
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportJson.class),
                            examples = @ExampleObject(name = "accepted", ref = "report")))
    @APIResponse(
            responseCode = "201",
            description = "The report was begun with this draft.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportJson.class),
                            examples = @ExampleObject(name = "accepted", ref = "report")))
    public Response save(
            @Parameter(description = "Id or code of the measure.", example = "M01") @RestPath String id,
            @Parameter(description = "The period, in any form.", example = "2016") @RestPath String period,
            @NotNull @Valid DraftJson draft) {
        Actor actor = acting.officeOrPartner();
        return ReportAnswers.saved(
                actor,
                reporting.save(
                        actor,
                        id,
                        Reading.period(period),
                        preconditions.ifMatch(),
                        draft.narrative(),
                        draft.toValues()));
    }

    @PUT
    @Path("{period}/claims")
    @Operation(
            operationId = "putReportClaims",
            summary = "Enter or withdraw claims",
            description = "Replaces the conflicting claims of an open draft and nothing else. For the office.")
    @RequestBody(
            description = "All claims.",
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DraftJson.Claims.class),
                            examples = @ExampleObject(name = "claim", ref = "claims")))
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportJson.class),
                            examples = @ExampleObject(name = "accepted", ref = "report")))
    public Response saveClaims(
            @Parameter(description = "Id or code of the measure.", example = "M01") @RestPath String id,
            @Parameter(description = "The period, in any form.", example = "2016") @RestPath String period,
            @NotNull @Valid DraftJson.Claims claims) {
        Actor.Office office = acting.office();
        return ReportAnswers.saved(
                office,
                reporting.saveClaims(office, id, Reading.period(period), preconditions.ifMatch(), claims.toValues()));
    }
}
