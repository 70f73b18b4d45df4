package de.aaw.partners.declarations.rest;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.partners.declarations.DeclarationRefusal;
import de.aaw.partners.declarations.DeclarationRefused;
import de.aaw.partners.registry.rest.PartnerProblem;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The refusals of the register of declarations in the words of HTTP. */
class DeclarationRefusalMapper {
    @ServerExceptionMapper
    Response toProblem(DeclarationRefused refused) {
        return problem(refused.refusal()).response();
    }

    private static Problem problem(DeclarationRefusal refusal) {
        return switch (refusal) {
            case DeclarationRefusal.Unknown r ->
                Problem.of(KitProblem.NOT_FOUND).with("what", r.code());
            case DeclarationRefusal.ChangedSince r ->
                Problem.of(KitProblem.STALE).with("current", r.version());
            case DeclarationRefusal.CodeTaken r ->
                Problem.of(DeclarationProblem.DECLARATION_CODE_TAKEN)
                        .with("code", r.code())
                        .error("/code", "TAKEN");
            case DeclarationRefusal.EndsBeforeItStarts r ->
                Problem.of(DeclarationProblem.TERM_WITHOUT_A_DAY)
                        .with("firstDay", r.firstDay())
                        .with("lastDay", r.lastDay())
                        .error("/lastDay", "ENDS_BEFORE_IT_STARTS", Map.of("start", r.firstDay()));
            case DeclarationRefusal.NotAnExtension r ->
                Problem.of(DeclarationProblem.NOT_AN_EXTENSION)
                        .with("lastDay", r.lastDay())
                        .with("inForce", r.lastDayInForce())
                        .error("/lastDay", "NOT_LATER", Map.of("inForce", r.lastDayInForce()));
            case DeclarationRefusal.UnknownPartner r ->
                Problem.of(PartnerProblem.UNKNOWN_PARTNER)
                        .with("partner", r.reference())
                        .errorIn("partnerId", "UNKNOWN_CODE", Map.of("code", r.reference()));
            case DeclarationRefusal.SecondLead r ->
                Problem.of(DeclarationProblem.SECOND_LEAD)
                        .with("lead", r.lead().code())
                        .error("/role", "TAKEN");
            case DeclarationRefusal.ActionFieldTwice r ->
                Problem.of(DeclarationProblem.ACTION_FIELD_TWICE)
                        .with("field", r.field())
                        .error("/actionFields/" + r.position() + "/field", "TAKEN");
            case DeclarationRefusal.TooMany r ->
                Problem.of(DeclarationProblem.TOO_MANY_ENTRIES).with("most", r.most());
            case DeclarationRefusal.NotSigned r ->
                Problem.of(KitProblem.NOT_FOUND).with("what", r.partner());
            case DeclarationRefusal.NoSuchActionField r ->
                Problem.of(KitProblem.NOT_FOUND).with("what", r.field());
        };
    }
}
