package de.aaw.measures.reports.rest;

import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.kit.rest.preconditions.ETags;
import de.aaw.measures.actors.Actor;
import de.aaw.measures.indicators.Indicator;
import de.aaw.measures.measures.Measure;
import de.aaw.measures.reports.Reader;
import de.aaw.measures.reports.Report;
import de.aaw.measures.reports.ReportApproval.Step;
import de.aaw.measures.reports.ReportReading.Found;
import de.aaw.measures.reports.Reporting.Saved;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** A report as an answer; after a published step with a token of what it rests on: itself, its measure, its indicators. */
final class ReportAnswers {
    private ReportAnswers() {}

    static Response read(Reader reader, Found found) {
        return answer(Response.ok(), reader, found.measure(), found.report());
    }

    static Response saved(Actor actor, Saved saved) {
        Response.ResponseBuilder response = saved.created()
                ? Response.created(URI.create("/v1/measures/" + saved.measure().code() + "/reports/"
                        + saved.report().period().text()))
                : Response.ok();
        return answer(response, Reading.as(actor), saved.measure(), saved.report());
    }

    static Response step(Actor actor, Step step) {
        ConsistencyToken token = ConsistencyToken.of(
                        Report.TOPIC, step.report().id(), step.report().version())
                .and(Measure.TOPIC, step.measure().id(), step.measure().version());
        for (Indicator indicator : step.indicators()) {
            token = token.and(Indicator.TOPIC, indicator.id(), indicator.version());
        }
        return answer(
                Response.ok().header(ConsistencyToken.HEADER, token), Reading.as(actor), step.measure(), step.report());
    }

    private static Response answer(Response.ResponseBuilder response, Reader reader, Measure measure, Report report) {
        return response.entity(ReportJson.of(reader, measure, report))
                .tag(ETags.of(report.tag()))
                .build();
    }
}
