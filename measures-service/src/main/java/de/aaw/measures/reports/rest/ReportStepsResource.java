package de.aaw.measures.reports.rest;

import de.aaw.kit.rest.idempotency.Idempotent;
import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.measures.actors.Actor;
import de.aaw.measures.actors.rest.Acting;
import de.aaw.measures.reports.ReportApproval;
import de.aaw.measures.reports.Reporting;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The steps of a report's life; each takes the report's ETag, because nobody decides on what he has not read. */
@Path("/v1/measures/{id}/reports/{period}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
@Transactional
public class ReportStepsResource {
    private final ReportApproval approval;
    private final Reporting reporting;
    private final Acting acting;
    private final Preconditions preconditions;

    @Inject
    ReportStepsResource(ReportApproval approval, Reporting reporting, Acting acting, Preconditions preconditions) {
        this.approval = approval;
        this.reporting = reporting;
        this.acting = acting;
        this.preconditions = preconditions;
    }

    @POST
    @Path("submission")
    @Idempotent
    @Parameter(ref = "IfMatch")
    @Operation(
            operationId = "submitReport",
            summary = "Submit the draft",
            description =
                    "From then on the revision never changes. The office submits for benches, and elsewhere a correction of claims alone.")
    @RequestBody(
            description = "Nothing.",
            content =
                    @Content(
                            schema = @Schema(implementation = DraftJson.Nothing.class),
                            examples = @ExampleObject(name = "nothing", ref = "nothing")))
    @APIResponse(
            responseCode = "200",
            description = "The report as it is now.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportJson.class),
                            examples = @ExampleObject(name = "accepted", ref = "report")))
    public Response submit(
            @Parameter(description = "Id or code of the measure.", example = "M01") @RestPath String id,
            @Parameter(description = "The period, in any form.", example = "2016") @RestPath String period,
            @Valid DraftJson.@Nullable Nothing nothing) {
        Actor actor = acting.officeOrPartner();
        return ReportAnswers.step(actor, approval.submit(actor, id, Reading.period(period), preconditions.ifMatch()));
    }

    @POST
    @Path("acceptance")
    @Idempotent
    @Parameter(ref = "IfMatch")
    @Operation(
            operationId = "acceptReport",
            summary = "Accept what was submitted",
            description = "It is in force from then on. For the office; never by the subject that submitted it.")
    @RequestBody(
            description = "Nothing.",
            content =
                    @Content(
                            schema = @Schema(implementation = DraftJson.Nothing.class),
                            examples = @ExampleObject(name = "nothing", ref = "nothing")))
    @APIResponse(
            responseCode = "200",
            description = "The report as it is now.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportJson.class),
                            examples = @ExampleObject(name = "accepted", ref = "report")))
    public Response accept(
            @Parameter(description = "Id or code of the measure.", example = "M01") @RestPath String id,
            @Parameter(description = "The period, in any form.", example = "2016") @RestPath String period,
            @Valid DraftJson.@Nullable Nothing nothing) {
        Actor.Office office = acting.office();
        return ReportAnswers.step(office, approval.accept(office, id, Reading.period(period), preconditions.ifMatch()));
    }

    @POST
    @Path("return")
    @Idempotent
    @Parameter(ref = "IfMatch")
    @Operation(
            operationId = "returnReport",
            summary = "Send back what was submitted",
            description =
                    "With a reason. The next revision is opened as a draft with the same content. For the office.")
    @RequestBody(
            description = "Why.",
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DraftJson.Reason.class),
                            examples = @ExampleObject(name = "source", ref = "returnReason")))
    @APIResponse(
            responseCode = "200",
            description = "The report as it is now.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportJson.class),
                            examples = @ExampleObject(name = "accepted", ref = "report")))
    public Response sendBack(
            @Parameter(description = "Id or code of the measure.", example = "M01") @RestPath String id,
            @Parameter(description = "The period, in any form.", example = "2016") @RestPath String period,
            @NotNull @Valid DraftJson.Reason reason) {
        Actor.Office office = acting.office();
        return ReportAnswers.step(
                office,
                approval.sendBack(office, id, Reading.period(period), preconditions.ifMatch(), reason.reason()));
    }

    @POST
    @Path("corrections")
    @Idempotent
    @Parameter(ref = "IfMatch")
    @Operation(
            operationId = "correctReport",
            summary = "Open a correction",
            description =
                    "The next revision, as a draft with the content of the accepted one, which stays in force until the correction is accepted.")
    @RequestBody(
            description = "Why.",
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DraftJson.Reason.class),
                            examples = @ExampleObject(name = "late", ref = "correctionReason")))
    @APIResponse(
            responseCode = "200",
            description = "The report with its new draft.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportJson.class),
                            examples = @ExampleObject(name = "accepted", ref = "report")))
    public Response correct(
            @Parameter(description = "Id or code of the measure.", example = "M01") @RestPath String id,
            @Parameter(description = "The period, in any form.", example = "2016") @RestPath String period,
            @NotNull @Valid DraftJson.Reason reason) {
        Actor actor = acting.officeOrPartner();
        return ReportAnswers.saved(
                actor,
                reporting.openCorrection(actor, id, Reading.period(period), preconditions.ifMatch(), reason.reason()));
    }
}
