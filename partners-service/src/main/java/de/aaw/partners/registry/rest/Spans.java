package de.aaw.partners.registry.rest;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.partners.registry.Dated;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses a span without a day where the client can see which of its dates is meant. */
final class Spans {
    private Spans() {}

    static void require(String pointer, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        if (!Dated.isSpan(validFrom, validTo)) {
            throw Problem.of(KitProblem.INVALID)
                    .error(pointer + "/validTo", "ENDS_BEFORE_IT_STARTS", Map.of("start", String.valueOf(validFrom)))
                    .asException();
        }
    }
}
