package de.aaw.kit.rest.openapi;

import de.aaw.kit.rest.problems.ProblemAnswer;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** A problem as OpenAPI describes it. */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema problem() {
        return object("Why the request was refused (RFC 9457).")
                .addProperty(
                        "type", text("Names the kind of problem; the address of its description.", "/problems/stale"))
                .addProperty("code", text("The kind of problem as a constant that never changes.", "STALE"))
                .addProperty(
                        "title", text("What is wrong, in general, in German or English.", "Changed in the meantime"))
                .addProperty(
                        "status", typed(SchemaType.INTEGER, "The HTTP status.").addExample(412))
                .addProperty(
                        "detail", text("What is wrong with this request, in German or English.", "It is at version 8."))
                .addProperty("instance", text("The path that was asked.", "/v1/me"))
                .addProperty(
                        "traceId",
                        text(
                                "Names this exchange in the logs; also the header X-Request-Id.",
                                "4bf92f3577b34da6a3ce929d0e0e4736"))
                .addProperty(
                        "errors",
                        typed(SchemaType.ARRAY, "The places at fault, where they are known.")
                                .items(OASFactory.createSchema().ref("ProblemPlace")))
                .required(List.of("type", "code", "title", "status", "instance", "traceId"));
    }

    static Schema place() {
        return object("One place of the request that is at fault.")
                .addProperty("pointer", text("JSON Pointer into the request body (RFC 6901).", "/values/3"))
                .addProperty(
                        "row",
                        typed(SchemaType.INTEGER, "Row of the table that was sent, from 1.")
                                .addExample(17))
                .addProperty("column", text("Column or cell of that row.", "C"))
                .addProperty("parameter", text("Query parameter, path parameter or header.", "limit"))
                .addProperty("code", text("What is wrong there, as a constant.", "WRONG_TYPE"))
                .addProperty("detail", text("What is wrong there, in German or English.", "Expected: integer."))
                .required(List.of("code", "detail"));
    }

    static APIResponse response(int status, String codes) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String name = known == null ? Integer.toString(status) : known.getReasonPhrase();
        return OASFactory.createAPIResponse()
                .description(name + ": " + codes)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemAnswer.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static Schema object(String description) {
        return typed(SchemaType.OBJECT, description);
    }

    private static Schema text(String description, String example) {
        return typed(SchemaType.STRING, description).addExample(example);
    }

    private static Schema typed(SchemaType type, String description) {
        return OASFactory.createSchema().addType(type).description(description);
    }
}
