package de.aaw.reporting.figures.rest;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.reporting.figures.QuestionRefused;
import de.aaw.reporting.figures.Refusal;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of the domain as problems. */
public class RefusalMapper {
    @ServerExceptionMapper
    public Response toProblem(QuestionRefused refused) {
        return problem(refused.refusal()).response();
    }

    private static Problem problem(Refusal refusal) {
        return switch (refusal) {
            case Refusal.UnknownCode(var parameter, var code) ->
                Problem.of(FigureProblem.UNKNOWN_CODE)
                        .with("parameter", parameter)
                        .with("code", code)
                        .errorIn(parameter, "UNKNOWN_CODE", Map.of("code", code));
            case Refusal.NotRecordedYet(var since) ->
                Problem.of(FigureProblem.NOT_AVAILABLE)
                        .with("since", since)
                        .errorIn("asOf", "BEFORE_FIRST_RECORD", Map.of("since", since));
            case Refusal.InTheFuture(var asOf) ->
                Problem.of(FigureProblem.AS_OF_IN_THE_FUTURE).with("asOf", asOf);
            case Refusal.NotComparable(var indicator, var measures) ->
                Problem.of(FigureProblem.MEASURES_NOT_COMPARABLE)
                        .with("indicator", indicator)
                        .with("measures", String.join(", ", measures))
                        .errorIn("by", "GROUP_BY_MEASURE", Map.of());
            case Refusal.CannotCompose(var indicator, var measure, var frequency, var period) ->
                Problem.of(FigureProblem.PERIOD_NOT_COMPOSABLE)
                        .with("indicator", indicator)
                        .with("measure", measure)
                        .with("frequency", frequency)
                        .with("period", period);
            case Refusal.CannotAdd(var indicator, var reason) ->
                Problem.of(FigureProblem.VALUES_NOT_ADDABLE)
                        .with("indicator", indicator)
                        .errorIn("by", reason.name(), Map.of("indicator", indicator));
            case Refusal.NotOneCell(var parameter) ->
                Problem.of(FigureProblem.NOT_ONE_CELL)
                        .with("parameter", parameter)
                        .errorIn(parameter, "ONE_MEMBER", Map.of());
            case Refusal.TokenNeeded() -> Problem.of(KitProblem.UNAUTHENTICATED);
            case Refusal.NotForYou(var measures) ->
                Problem.of(FigureProblem.NOT_YOUR_MEASURES).with("measures", String.join(", ", measures));
        };
    }
}
