package de.aaw.partners.contacts.rest;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.partners.contacts.ContactRefusal;
import de.aaw.partners.contacts.ContactRefused;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The refusals of the book of contacts in the words of HTTP. */
class ContactRefusalMapper {
    @ServerExceptionMapper
    Response toProblem(ContactRefused refused) {
        return switch (refused.refusal()) {
            case ContactRefusal.Unknown r ->
                Problem.of(KitProblem.NOT_FOUND).with("what", r.id()).response();
            case ContactRefusal.ChangedSince r ->
                Problem.of(KitProblem.STALE).with("current", r.version()).response();
        };
    }
}
