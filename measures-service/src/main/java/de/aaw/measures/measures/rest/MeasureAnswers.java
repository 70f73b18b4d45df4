package de.aaw.measures.measures.rest;

import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.kit.rest.preconditions.ETags;
import de.aaw.measures.indicators.Indicator;
import de.aaw.measures.indicators.Indicators;
import de.aaw.measures.measures.Measure;
import de.aaw.measures.measures.ReportingPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** A measure as an answer; after a change with a token of what it rests on: itself, and the indicators of its plans. */
@ApplicationScoped
class MeasureAnswers {
    private final Indicators indicators;

    @Inject
    MeasureAnswers(Indicators indicators) {
        this.indicators = indicators;
    }

    Response read(Measure measure) {
        return answer(Response.ok(), measure);
    }

    Response created(Measure measure) {
        return written(Response.created(URI.create("/v1/measures/" + measure.code())), measure);
    }

    Response written(Measure measure) {
        return written(Response.ok(), measure);
    }

    private Response written(Response.ResponseBuilder response, Measure measure) {
        ConsistencyToken token = ConsistencyToken.of(Measure.TOPIC, measure.id(), measure.version());
        for (Indicator indicator : indicators
                .withCodes(
                        measure.plans().stream().map(ReportingPlan::indicator).toList())
                .values()) {
            token = token.and(Indicator.TOPIC, indicator.id(), indicator.version());
        }
        return answer(response.header(ConsistencyToken.HEADER, token), measure);
    }

    private static Response answer(Response.ResponseBuilder response, Measure measure) {
        return response.entity(MeasureJson.of(measure))
                .tag(ETags.of(measure.version()))
                .build();
    }
}
