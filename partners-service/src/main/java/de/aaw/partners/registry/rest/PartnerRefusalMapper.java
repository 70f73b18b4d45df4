package de.aaw.partners.registry.rest;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.partners.registry.PartnerRefusal;
import de.aaw.partners.registry.PartnerRefused;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The registry's refusals in the words of HTTP. */
class PartnerRefusalMapper {
    @ServerExceptionMapper
    Response toProblem(PartnerRefused refused) {
        return problem(refused.refusal()).response();
    }

    private static Problem problem(PartnerRefusal refusal) {
        return switch (refusal) {
            case PartnerRefusal.Unknown r -> Problem.of(KitProblem.NOT_FOUND).with("what", r.reference());
            case PartnerRefusal.ChangedSince r -> Problem.of(KitProblem.STALE).with("current", r.version());
            case PartnerRefusal.CodeTaken r ->
                Problem.of(PartnerProblem.PARTNER_CODE_TAKEN)
                        .with("code", r.code())
                        .error("/code", "TAKEN");
            case PartnerRefusal.NamesOverlap r -> {
                String day = SpanStart.of(r.firstCommonDay());
                yield Problem.of(PartnerProblem.NAMES_OVERLAP)
                        .with("day", day)
                        .error(pointer("/names", r.position()), "OVERLAPS", Map.of("day", day));
            }
            case PartnerRefusal.StatusesOverlap r -> {
                String day = SpanStart.of(r.firstCommonDay());
                yield Problem.of(PartnerProblem.STATUSES_OVERLAP)
                        .with("day", day)
                        .error(pointer("/statuses", r.position()), "OVERLAPS", Map.of("day", day));
            }
            case PartnerRefusal.TooMany r ->
                Problem.of(PartnerProblem.TOO_MANY_SPANS).with("most", r.most());
            case PartnerRefusal.LastName _ -> Problem.of(PartnerProblem.LAST_NAME);
            case PartnerRefusal.NoSuchName r ->
                Problem.of(KitProblem.NOT_FOUND).with("what", SpanStart.of(r.validFrom()));
            case PartnerRefusal.NoSuchStatus r ->
                Problem.of(KitProblem.NOT_FOUND).with("what", SpanStart.of(r.validFrom()));
        };
    }

    /** Within a registration the later of the two; otherwise the body itself is the span. */
    private static String pointer(String list, @Nullable Integer position) {
        return position == null ? "" : list + "/" + position;
    }
}
