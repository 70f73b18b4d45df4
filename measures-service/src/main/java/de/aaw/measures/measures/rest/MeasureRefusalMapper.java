package de.aaw.measures.measures.rest;

import static de.aaw.measures.measures.rest.MeasureProblem.INACTIVE_PARTNER;
import static de.aaw.measures.measures.rest.MeasureProblem.LEAD_IS_FOR_THE_OFFICE;
import static de.aaw.measures.measures.rest.MeasureProblem.LEAD_TAKES_PART;
import static de.aaw.measures.measures.rest.MeasureProblem.MEASURE_CODE_TAKEN;
import static de.aaw.measures.measures.rest.MeasureProblem.NAMED_TWICE;
import static de.aaw.measures.measures.rest.MeasureProblem.NOT_YOUR_MEASURE;
import static de.aaw.measures.measures.rest.MeasureProblem.ORIGIN_MISSING;
import static de.aaw.measures.measures.rest.MeasureProblem.ORIGIN_NOT_MEANT;
import static de.aaw.measures.measures.rest.MeasureProblem.REPORTED_OTHERWISE;
import static de.aaw.measures.measures.rest.MeasureProblem.TARGET_NOT_MEANT;
import static de.aaw.measures.measures.rest.MeasureProblem.TOO_MANY_PLANS;
import static de.aaw.measures.measures.rest.MeasureProblem.TOO_MUCH_TEXT;
import static de.aaw.measures.measures.rest.MeasureProblem.UNKNOWN_ACTION_FIELD;
import static de.aaw.measures.measures.rest.MeasureProblem.UNKNOWN_DECLARATION;
import static de.aaw.measures.measures.rest.MeasureProblem.UNKNOWN_INDICATOR;
import static de.aaw.measures.measures.rest.MeasureProblem.UNKNOWN_PARTNER;
import static de.aaw.measures.measures.rest.MeasureProblem.UNKNOWN_TARGET_GROUP;

import de.aaw.kit.outbox.MessageTooLarge;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.kit.rest.problems.ProblemType;
import de.aaw.measures.measures.MeasureRefusal;
import de.aaw.measures.measures.MeasureRefused;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The refusals of measures and plans in the words of HTTP. */
class MeasureRefusalMapper {
    private static final int MOST_NAMED = 50;

    @ServerExceptionMapper
    Response toProblem(MeasureRefused refused) {
        return problem(refused.refusal()).response();
    }

    /** A measure with all its plans can say more than a message carries: refused before the commit, and nothing is changed. */
    @ServerExceptionMapper
    Response toProblem(MessageTooLarge tooLarge) {
        return Problem.of(TOO_MUCH_TEXT).response();
    }

    private static Problem problem(MeasureRefusal refusal) {
        return switch (refusal) {
            case MeasureRefusal.Unknown r -> notFound(r.idOrCode());
            case MeasureRefusal.NoSuchPlan r -> notFound(r.indicator());
            case MeasureRefusal.NoSuchParticipant r -> notFound(r.partner());
            case MeasureRefusal.CodeTaken r ->
                Problem.of(MEASURE_CODE_TAKEN).with("code", r.code()).error("/code", "TAKEN");
            case MeasureRefusal.NotYours r -> Problem.of(NOT_YOUR_MEASURE).with("measure", r.measure());
            case MeasureRefusal.LeadIsForTheOffice _ ->
                Problem.of(LEAD_IS_FOR_THE_OFFICE).error("/lead", "REFUSED");
            case MeasureRefusal.UnknownPartner r -> partner(UNKNOWN_PARTNER, "UNKNOWN_CODE", r.pointer(), r.code());
            case MeasureRefusal.InactivePartner r ->
                partner(INACTIVE_PARTNER, "PARTNER_REFUSED", r.pointer(), r.code());
            case MeasureRefusal.UnknownDeclaration r -> unknown(UNKNOWN_DECLARATION, "/declaration", List.of(r.code()));
            case MeasureRefusal.UnknownActionFields r -> unknown(UNKNOWN_ACTION_FIELD, "/actionFields", r.codes());
            case MeasureRefusal.UnknownTargetGroups r -> unknown(UNKNOWN_TARGET_GROUP, "/targetGroups", r.codes());
            case MeasureRefusal.LeadTakesPart r ->
                partner(LEAD_TAKES_PART, "PARTNER_REFUSED", "/participants", r.partner());
            case MeasureRefusal.NamedTwice r ->
                Problem.of(NAMED_TWICE).with("what", r.what()).error(r.pointer(), "TWICE");
            case MeasureRefusal.UnknownIndicator r ->
                Problem.of(UNKNOWN_INDICATOR)
                        .with("code", r.code())
                        .errorIn("indicator", "UNKNOWN_CODE", Map.of("code", r.code()));
            case MeasureRefusal.UnknownInFilter r ->
                Problem.of(KitProblem.INVALID).errorIn(r.filter(), "UNKNOWN_CODE", Map.of("code", r.code()));
            case MeasureRefusal.OriginMissing r -> origin(ORIGIN_MISSING, "MISSING", r.indicator());
            case MeasureRefusal.OriginNotMeant r -> origin(ORIGIN_NOT_MEANT, "REFUSED", r.indicator());
            case MeasureRefusal.TargetNotMeant r ->
                Problem.of(TARGET_NOT_MEANT).with("code", r.indicator()).error("/targets", "REFUSED");
            case MeasureRefusal.TooManyPlans r -> Problem.of(TOO_MANY_PLANS).with("most", r.most());
            case MeasureRefusal.ReportedOtherwise r -> reportedOtherwise(r);
        };
    }

    private static Problem notFound(String what) {
        return Problem.of(KitProblem.NOT_FOUND).with("what", what);
    }

    /** A path names the partner where the pointer is empty. */
    private static Problem partner(ProblemType type, String error, String pointer, String code) {
        Problem problem = Problem.of(type).with("code", code);
        Map<String, String> named = Map.of("code", code);
        return pointer.isEmpty() ? problem.errorIn("partnerId", error, named) : problem.error(pointer, error, named);
    }

    private static Problem unknown(ProblemType type, String pointer, List<String> codes) {
        Problem problem = Problem.of(type).with("codes", String.join(", ", codes));
        for (String code : codes) {
            problem = problem.error(pointer, "UNKNOWN_CODE", Map.of("code", code));
        }
        return problem;
    }

    private static Problem origin(ProblemType type, String error, Object indicator) {
        return Problem.of(type).with("code", indicator).error("/origin", error);
    }

    private static Problem reportedOtherwise(MeasureRefusal.ReportedOtherwise refusal) {
        Problem problem =
                Problem.of(REPORTED_OTHERWISE).with("count", refusal.values().size());
        for (MeasureRefusal.StandingValue value :
                refusal.values().stream().limit(MOST_NAMED).toList()) {
            Map<String, String> named = Map.of("period", value.period(), "indicator", value.indicator());
            problem = problem.error("", "STANDING_" + value.reason(), named);
        }
        return problem;
    }
}
