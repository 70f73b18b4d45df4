package de.aaw.partners.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a competence is to be recorded as moved to a partner, which is named by id or code. */
public record Transfer(
        String successor,
        LocalDate transferredOn,
        Competence competence,
        @Nullable String source) {
    Succession to(PartnerRef partner) {
        return new Succession(partner, transferredOn, competence, source);
    }
}
