package de.aaw.measures.indicators.rest;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.measures.indicators.IndicatorRefusal;
import de.aaw.measures.indicators.IndicatorRefused;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The refusals of the catalogue in the words of HTTP. */
class IndicatorRefusalMapper {
    @ServerExceptionMapper
    Response toProblem(IndicatorRefused refused) {
        return problem(refused.refusal()).response();
    }

    private static Problem problem(IndicatorRefusal refusal) {
        return switch (refusal) {
            case IndicatorRefusal.Unknown r -> Problem.of(KitProblem.NOT_FOUND).with("what", r.code());
            case IndicatorRefusal.CodeTaken r ->
                Problem.of(IndicatorProblem.INDICATOR_CODE_TAKEN)
                        .with("code", r.code())
                        .error("/code", "TAKEN");
            case IndicatorRefusal.UnitNotMeant r ->
                Problem.of(KitProblem.INVALID)
                        .error("/unit", "UNIT_NOT_MEANT", Map.of("unit", r.unit(), "type", r.type()));
            case IndicatorRefusal.AlreadyReported r ->
                Problem.of(IndicatorProblem.INDICATOR_ALREADY_REPORTED).with("code", r.code());
            case IndicatorRefusal.PlannedOtherwise r ->
                Problem.of(IndicatorProblem.INDICATOR_PLANNED_OTHERWISE)
                        .with("code", r.code())
                        .with("measure", r.measure());
        };
    }
}
