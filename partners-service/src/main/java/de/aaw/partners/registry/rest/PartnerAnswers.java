package de.aaw.partners.registry.rest;

import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.kit.rest.preconditions.ETags;
import de.aaw.partners.journal.rest.Moment;
import de.aaw.partners.registry.PartnerEvent;
import de.aaw.partners.registry.PartnerState;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** A partner as an answer: its ETag names the version and the day that name, status and umbrella are of. */
final class PartnerAnswers {
    private PartnerAnswers() {}

    static Response read(PartnerState partner, Moment moment) {
        return answer(Response.ok(), partner, moment);
    }

    static Response written(PartnerState partner) {
        return answer(published(Response.ok(), partner), partner, Moment.now());
    }

    static Response registered(PartnerState partner) {
        return created("", partner);
    }

    /** What was created lies under this path below the partner's. */
    static Response created(String below, PartnerState partner) {
        Response.ResponseBuilder created = Response.created(URI.create("/v1/partners/" + partner.code() + below));
        return answer(published(created, partner), partner, Moment.now());
    }

    private static Response.ResponseBuilder published(Response.ResponseBuilder response, PartnerState partner) {
        return response.header(
                ConsistencyToken.HEADER, ConsistencyToken.of(PartnerEvent.TOPIC, partner.id(), partner.version()));
    }

    private static Response answer(Response.ResponseBuilder response, PartnerState partner, Moment moment) {
        return response.entity(PartnerJson.of(partner, moment.day()))
                .tag(ETags.of(partner.version(), moment.day()))
                .build();
    }
}
