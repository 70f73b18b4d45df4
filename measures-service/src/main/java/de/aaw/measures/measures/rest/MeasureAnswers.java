package de.aaw.measures.measures.rest;

import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.kit.rest.preconditions.ETags;
import de.aaw.measures.indicators.Indicator;
import de.aaw.measures.indicators.Indicators;
import de.aaw.measures.measures.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** A measure as an answer; after a change with a token of what it rests on: itself, and the indicator whose plan was changed. */
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

    /** After a change of the plan for this indicator. */
    Response planned(Measure measure, String indicator) {
        ConsistencyToken token = indicators
                .withCode(indicator)
                .map(found -> of(measure).and(Indicator.TOPIC, found.id(), found.version()))
                .orElseGet(() -> of(measure));
        return answer(Response.ok().header(ConsistencyToken.HEADER, token), measure);
    }

    private static Response written(Response.ResponseBuilder response, Measure measure) {
        return answer(response.header(ConsistencyToken.HEADER, of(measure)), measure);
    }

    private static ConsistencyToken of(Measure measure) {
        return ConsistencyToken.of(Measure.TOPIC, measure.id(), measure.version());
    }

    private static Response answer(Response.ResponseBuilder response, Measure measure) {
        return response.entity(MeasureJson.of(measure))
                .tag(ETags.of(measure.version()))
                .build();
    }
}
