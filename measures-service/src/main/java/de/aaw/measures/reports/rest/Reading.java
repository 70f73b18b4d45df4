package de.aaw.measures.reports.rest;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import de.aaw.measures.actors.Actor;
import de.aaw.measures.periods.Period;
import de.aaw.measures.periods.UnreadablePeriod;
import de.aaw.measures.reports.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Who reads in the present request, and of which period. */
@RequestScoped
class Reading {
    @Inject
    Caller caller;

    /** 401 without a token; nobody else reads reports. */
    Reader reader() {
        caller.require(Roles.OFFICE, Roles.ANALYST, Roles.PARTNER);
        if (caller.has(Roles.OFFICE)) {
            return new Reader.Office();
        }
        if (caller.has(Roles.ANALYST)) {
            return new Reader.Analyst();
        }
        String partner = caller.partner();
        if (partner == null) {
            throw Problem.of(KitProblem.FORBIDDEN).asException();
        }
        return new Reader.Partner(partner);
    }

    /** What was just written is shown to who wrote it. */
    static Reader as(Actor actor) {
        return switch (actor) {
            case Actor.Office _ -> new Reader.Office();
            case Actor.PartnerClient client -> new Reader.Partner(client.partner());
        };
    }

    static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (UnreadablePeriod e) {
            throw Problem.of(KitProblem.BAD_PARAMETER)
                    .with("parameter", "period")
                    .errorIn("period", "NO_PERIOD", Map.of("period", text))
                    .asException();
        }
    }
}
