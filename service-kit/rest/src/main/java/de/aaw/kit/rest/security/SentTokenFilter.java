package de.aaw.kit.rest.security;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A token that is sent must be valid, also where none is needed: whoever believes to be known shall not read as nobody. */
public class SentTokenFilter {
    private final CurrentIdentityAssociation association;

    SentTokenFilter(CurrentIdentityAssociation association) {
        this.association = association;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public Uni<Response> check(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            return Uni.createFrom().nullItem();
        }
        return association.getDeferredIdentity().onItem().transform(identity -> {
            if (identity.isAnonymous()) {
                throw Problem.of(KitProblem.UNAUTHENTICATED).asException();
            }
            return null;
        });
    }
}
