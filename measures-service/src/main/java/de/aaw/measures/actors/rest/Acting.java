package de.aaw.measures.actors.rest;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import de.aaw.measures.actors.Actor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Who the caller of the present request acts as; 401 without a token, 403 where the token gives nothing to act as. */
@RequestScoped
public class Acting {
    @Inject
    Caller caller;

    /** The office, which comes before a partner where a token says both. */
    public Actor.Office office() {
        caller.require(Roles.OFFICE);
        return new Actor.Office(caller.requireSubject());
    }

    public Actor officeOrPartner() {
        caller.require(Roles.OFFICE, Roles.PARTNER);
        if (caller.has(Roles.OFFICE)) {
            return office();
        }
        String partner = caller.partner();
        if (partner == null) {
            throw Problem.of(KitProblem.FORBIDDEN).asException();
        }
        return new Actor.PartnerClient(caller.requireSubject(), partner);
    }
}
