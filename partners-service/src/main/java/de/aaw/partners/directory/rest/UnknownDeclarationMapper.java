package de.aaw.partners.directory.rest;

import de.aaw.kit.rest.problems.Problem;
import de.aaw.partners.directory.UnknownDeclaration;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A filter by an unknown code is named, instead of answering with an empty list. */
class UnknownDeclarationMapper {
    @ServerExceptionMapper
    Response toProblem(UnknownDeclaration refused) {
        return Problem.of(DirectoryProblem.UNKNOWN_DECLARATION)
                .with("code", refused.code())
                .errorIn("declaration", "UNKNOWN_CODE", Map.of("code", refused.code()))
                .response();
    }
}
