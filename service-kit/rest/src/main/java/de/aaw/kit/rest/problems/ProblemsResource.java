package de.aaw.kit.rest.problems;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The page behind a problem's {@code type}. */
@Path("/problems/{slug}")
@Tag(name = "Problems", description = "What each kind of problem means, and what to do.")
public class ProblemsResource {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    @GET
    @Produces(HTML)
    @Operation(
            operationId = "describeProblem",
            summary = "What a problem means",
            description = "A page for people, in German or English by Accept-Language.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content =
                    @Content(
                            mediaType = HTML,
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING)))
    public Response describe(
            @Parameter(description = "Last segment of the problem's type.", example = "stale") @RestPath String slug,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        if (!ProblemTexts.describes(slug)) {
            throw Problem.of(KitProblem.NOT_FOUND).asException();
        }
        Language language = Language.from(languages);
        return Response.ok(page(slug, language))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build();
    }

    private static String page(String slug, Language language) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p><h2>%s</h2><p>%s</p></main></body>
                </html>
                """.formatted(
                        language.tag(),
                        text(language, slug + ".title"),
                        text(language, slug + ".title"),
                        text(language, slug + ".meaning"),
                        text(language, "page.help"),
                        text(language, slug + ".help"));
    }

    private static String text(Language language, String key) {
        String text = Objects.requireNonNullElse(ProblemTexts.find(language, key, Map.of()), "");
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
