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
            case PartnerRefusal.UmbrellasOverlap r -> {
                String day = SpanStart.of(r.firstCommonDay());
                yield Problem.of(PartnerProblem.UMBRELLAS_OVERLAP)
                        .with("day", day)
                        .error("", "OVERLAPS", Map.of("day", day));
            }
            case PartnerRefusal.UmbrellaCircle r ->
                Problem.of(PartnerProblem.UMBRELLA_CIRCLE)
                        .with("day", SpanStart.of(r.firstDay()))
                        .with("way", String.join(" → ", r.way()))
                        .error("/partner", "CIRCLE");
            case PartnerRefusal.UnknownPartner r ->
                Problem.of(PartnerProblem.UNKNOWN_PARTNER)
                        .with("partner", r.reference())
                        .error("/partner", "UNKNOWN_CODE", Map.of("code", r.reference()));
            case PartnerRefusal.OwnSuccessor _ ->
                Problem.of(PartnerProblem.OWN_SUCCESSOR).error("/partner", "SAME_PARTNER");
            case PartnerRefusal.AlreadySucceeded r ->
                Problem.of(PartnerProblem.ALREADY_SUCCEEDED)
                        .with("partner", r.successor().code())
                        .with("day", r.transferredOn())
                        .error("/transferredOn", "TAKEN");
            case PartnerRefusal.TooMany r ->
                Problem.of(PartnerProblem.TOO_MANY_SPANS).with("most", r.most());
            case PartnerRefusal.LastName _ -> Problem.of(PartnerProblem.LAST_NAME);
            case PartnerRefusal.NoSuchName r ->
                Problem.of(KitProblem.NOT_FOUND).with("what", SpanStart.of(r.validFrom()));
            case PartnerRefusal.NoSuchStatus r ->
                Problem.of(KitProblem.NOT_FOUND).with("what", SpanStart.of(r.validFrom()));
            case PartnerRefusal.NoSuchUmbrella r ->
                Problem.of(KitProblem.NOT_FOUND).with("what", SpanStart.of(r.validFrom()));
            case PartnerRefusal.NoSuchSuccession r ->
                Problem.of(KitProblem.NOT_FOUND).with("what", r.successor() + "/" + r.transferredOn());
        };
    }

    /** Within a registration the later of the two; otherwise the body itself is the span. */
    private static String pointer(String list, @Nullable Integer position) {
        return position == null ? "" : list + "/" + position;
    }
}
