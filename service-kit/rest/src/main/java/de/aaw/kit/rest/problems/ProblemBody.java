package de.aaw.kit.rest.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem as it is written, RFC 9457. */
@Schema(name = "Problem", description = "Why the request was refused (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        @Schema(
                description = "Names the kind of problem; the address of its description.",
                examples = "/problems/stale",
                required = true)
        String type,

        @Schema(
                description = "The kind of problem as a constant that never changes.",
                examples = "STALE",
                required = true)
        String code,

        @Schema(description = "What is wrong, in general.", required = true)
        String title,

        @Schema(description = "The HTTP status.", examples = "412", required = true)
        int status,

        @Schema(description = "What is wrong with this request.") @Nullable
        String detail,

        @Schema(description = "The path that was asked.", examples = "/v1/me", required = true)
        String instance,

        @Schema(description = "Names this exchange in the logs.", required = true)
        String traceId,

        @Schema(description = "The places at fault, where they are known.") @Nullable
        List<Place> errors) {

    /** One place at fault. */
    @Schema(name = "ProblemPlace", description = "One place of the request that is at fault.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            @Schema(description = "JSON Pointer into the request body (RFC 6901).", examples = "/values/3") @Nullable
            String pointer,

            @Schema(description = "Row of the table that was sent, from 1.") @Nullable
            Long row,

            @Schema(description = "Column or cell of that row.") @Nullable
            String column,

            @Schema(description = "Query parameter, path parameter or header.") @Nullable
            String parameter,

            @Schema(description = "What is wrong there, as a constant.", required = true)
            String code,

            @Schema(description = "What is wrong there, in words.", required = true)
            String detail) {}
}
