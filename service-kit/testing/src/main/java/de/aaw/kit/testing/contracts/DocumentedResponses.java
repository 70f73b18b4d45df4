package de.aaw.kit.testing.contracts;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Fails a test whose response the OpenAPI document does not describe: its status, its media type, its body. Paths that are not in the document are exempt. */
public final class DocumentedResponses implements Filter {
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final String UNKNOWN_PATH = "validation.request.path.missing";
    private static final String UNKNOWN_METHOD = "validation.request.operation.notAllowed";

    private final OpenApiInteractionValidator validator;

    /** With a document as YAML or JSON. */
    public DocumentedResponses(String openApi) {
        this.validator = OpenApiInteractionValidator.createForInlineApiSpecification(openApi)
                .build();
    }

    /** From now on checks every response that REST Assured gets; takes the place of an earlier check. */
    public static void install(String openApi) {
        remove();
        RestAssured.filters(new DocumentedResponses(openApi));
    }

    static boolean isInstalled() {
        return RestAssured.filters().stream().anyMatch(DocumentedResponses.class::isInstance);
    }

    /** Checks no more. */
    public static void remove() {
        List<Filter> others = RestAssured.filters().stream()
                .filter(filter -> !(filter instanceof DocumentedResponses))
                .toList();
        RestAssured.replaceFiltersWith(others);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI address = URI.create(request.getURI());
        if (address.getPort() != RestAssured.port) {
            return response;
        }
        // Read once, and given on as bytes: the body of a stream can be read only once.
        byte[] body = response.asByteArray();
        check(request.getMethod(), address, response, body);
        return new ResponseBuilder().clone(response).setBody(body).build();
    }

    private void check(String method, URI address, Response response, byte[] body) {
        ValidationReport report = validator.validateResponse(
                address.getRawPath(), Request.Method.valueOf(method.toUpperCase(Locale.ROOT)), model(response, body));
        Set<String> exempt = response.statusCode() == METHOD_NOT_ALLOWED
                ? Set.of(UNKNOWN_PATH, UNKNOWN_METHOD)
                : Set.of(UNKNOWN_PATH);
        String problems = report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .filter(message -> !exempt.contains(message.getKey()))
                .map(DocumentedResponses::line)
                .collect(Collectors.joining());
        if (!problems.isEmpty()) {
            throw new AssertionError(method + " " + address.getRawPath() + " answers " + response.statusCode()
                    + " in a way that the OpenAPI document does not describe:" + problems);
        }
    }

    private static String line(ValidationReport.Message message) {
        String where = message.getContext()
                .flatMap(ValidationReport.MessageContext::getPointers)
                .map(pointers -> pointers.getInstance() + " ")
                .orElse("");
        return "\n - " + where + message.getMessage() + String.join("", message.getAdditionalInfo());
    }

    private static SimpleResponse model(Response response, byte[] body) {
        SimpleResponse.Builder model = SimpleResponse.Builder.status(response.statusCode());
        response.headers().forEach(header -> model.withHeader(header.getName(), header.getValue()));
        return body.length == 0 ? model.build() : model.withBody(body).build();
    }
}
