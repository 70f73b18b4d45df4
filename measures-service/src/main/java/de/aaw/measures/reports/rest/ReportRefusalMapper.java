package de.aaw.measures.reports.rest;

import static de.aaw.measures.reports.rest.ReportProblem.CLAIMS_ALONE;
import static de.aaw.measures.reports.rest.ReportProblem.FOUR_EYES;
import static de.aaw.measures.reports.rest.ReportProblem.NOT_ACCEPTED;
import static de.aaw.measures.reports.rest.ReportProblem.NOT_SUBMITTED;
import static de.aaw.measures.reports.rest.ReportProblem.NOT_YOUR_REPORT;
import static de.aaw.measures.reports.rest.ReportProblem.NO_OPEN_DRAFT;
import static de.aaw.measures.reports.rest.ReportProblem.OFF_GRAIN;
import static de.aaw.measures.reports.rest.ReportProblem.OVERLAPPING_PERIOD;
import static de.aaw.measures.reports.rest.ReportProblem.PERIOD_OUTSIDE_MEASURE;
import static de.aaw.measures.reports.rest.ReportProblem.VALUES_REFUSED;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.measures.reports.ReportRefusal;
import de.aaw.measures.reports.ReportRefused;
import de.aaw.measures.reports.ValueFault;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The refusals of reports in the words of HTTP. */
class ReportRefusalMapper {
    @ServerExceptionMapper
    Response toProblem(ReportRefused refused) {
        return problem(refused.refusal()).response();
    }

    private static Problem problem(ReportRefusal refusal) {
        return switch (refusal) {
            case ReportRefusal.Unknown r -> Problem.of(KitProblem.NOT_FOUND).with("what", r.period());
            case ReportRefusal.NoSuchRevision r ->
                Problem.of(KitProblem.NOT_FOUND).with("what", r.revision());
            case ReportRefusal.NotYours r -> Problem.of(NOT_YOUR_REPORT).with("measure", r.measure());
            case ReportRefusal.OwnSubmission _ -> Problem.of(FOUR_EYES);
            case ReportRefusal.ClaimsAlone _ -> Problem.of(CLAIMS_ALONE);
            case ReportRefusal.NoOpenDraft r -> Problem.of(NO_OPEN_DRAFT).with("state", r.state());
            case ReportRefusal.NotSubmitted r -> Problem.of(NOT_SUBMITTED).with("state", r.state());
            case ReportRefusal.NotAccepted r -> Problem.of(NOT_ACCEPTED).with("state", r.state());
            case ReportRefusal.PeriodOutsideMeasure r ->
                Problem.of(PERIOD_OUTSIDE_MEASURE).with("period", r.period());
            case ReportRefusal.ValuesRefused r -> values(r.faults());
        };
    }

    private static Problem values(List<ValueFault> faults) {
        Problem problem = Problem.of(type(faults)).with("count", faults.size());
        for (ValueFault fault : faults) {
            String field = fault.field().isEmpty() ? "" : "/" + fault.field();
            problem = problem.error(
                    "/values/" + fault.position() + field, fault.code().name(), fault.words());
        }
        return problem;
    }

    /** Named for its cause where there is but one. */
    private static ReportProblem type(List<ValueFault> faults) {
        Set<ValueFault.Code> codes = faults.stream().map(ValueFault::code).collect(Collectors.toSet());
        if (codes.equals(Set.of(ValueFault.Code.OVERLAPS))) {
            return OVERLAPPING_PERIOD;
        }
        return Set.of(ValueFault.Code.OFF_GRAIN, ValueFault.Code.REGION_OFF_GRAIN)
                        .containsAll(codes)
                ? OFF_GRAIN
                : VALUES_REFUSED;
    }
}
