package de.aaw.kit.rest.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem as it is written, RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemBody(
        String type,
        String code,
        String title,
        int status,
        @Nullable String detail,
        String instance,
        String traceId,
        @Nullable List<Place> errors) {

    /** One place at fault. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(
            @Nullable String pointer,
            @Nullable Long row,
            @Nullable String column,
            @Nullable String parameter,
            String code,
            String detail) {}
}
