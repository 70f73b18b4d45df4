package de.aaw.measures.reports.rest;

import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.pages.PageQuery;
import de.aaw.measures.reports.ReportReading;
import de.aaw.measures.reports.Revision;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The history of a report. */
@Path("/v1/measures/{id}/reports/{period}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
@Transactional
public class RevisionsResource {
    private final ReportReading reports;
    private final Reading reading;

    @Inject
    RevisionsResource(ReportReading reports, Reading reading) {
        this.reports = reports;
        this.reading = reading;
    }

    /** A place in the list. */
    record ByNumber(int revision) {}

    @GET
    @Operation(
            operationId = "listRevisions",
            summary = "List the revisions of a report",
            description = "The first one first, without their values, as far as the caller may see them.")
    @APIResponse(
            responseCode = "200",
            description = "A page of revisions.",
            content = @Content(examples = @ExampleObject(name = "two", ref = "revisionPage")))
    public Page<RevisionJson> list(
            @Parameter(description = "Id or code of the measure.", example = "M01") @RestPath String id,
            @Parameter(description = "The period, in any form.", example = "2016") @RestPath String period,
            @BeanParam PageQuery page) {
        ByNumber after = page.after(ByNumber.class);
        List<Revision> rows = reports.revisions(
                reading.reader(), id, Reading.period(period), after == null ? 0 : after.revision(), page.limit() + 1);
        return page.of(rows, row -> new ByNumber(row.number()), RevisionJson::summary);
    }

    @GET
    @Path("{revision}")
    @Operation(
            operationId = "getRevision",
            summary = "Read a revision",
            description = "With its values, as they were submitted.")
    @APIResponse(
            responseCode = "200",
            description = "The revision.",
            content = @Content(examples = @ExampleObject(name = "first", ref = "revision")))
    public RevisionJson get(
            @Parameter(description = "Id or code of the measure.", example = "M01") @RestPath String id,
            @Parameter(description = "The period, in any form.", example = "2016") @RestPath String period,
            @Parameter(description = "Its number.", example = "1") @RestPath int revision) {
        return RevisionJson.whole(reports.revision(reading.reader(), id, Reading.period(period), revision));
    }
}
