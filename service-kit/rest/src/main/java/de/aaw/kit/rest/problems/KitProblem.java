package de.aaw.kit.rest.problems;

/** The refusals that every API of the system shares. */
public enum KitProblem implements ProblemType {
    MALFORMED_REQUEST("malformed-request", 400),
    MALFORMED_JSON("malformed-json", 400),
    MISSING_BODY("missing-body", 400),
    UNKNOWN_FIELD("unknown-field", 400),
    WRONG_TYPE("wrong-type", 400),
    DUPLICATE_FIELD("duplicate-field", 400),
    FORBIDDEN_CHARACTER("forbidden-character", 400),
    TOO_DEEP("too-deep", 400),
    UNKNOWN_PARAMETER("unknown-parameter", 400),
    BAD_PARAMETER("bad-parameter", 400),
    BAD_HEADER("bad-header", 400),
    UNAUTHENTICATED("unauthenticated", 401),
    FORBIDDEN("forbidden", 403),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    CONFLICT("conflict", 409),
    IDEMPOTENCY_IN_PROGRESS("idempotency-in-progress", 409),
    STALE("stale", 412),
    TOO_LARGE("too-large", 413),
    URI_TOO_LONG("uri-too-long", 414),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    INVALID("invalid", 422),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422),
    PRECONDITION_REQUIRED("precondition-required", 428),
    TOO_MANY_REQUESTS("too-many-requests", 429),
    HEADERS_TOO_LARGE("headers-too-large", 431),
    INTERNAL("internal", 500),
    UNAVAILABLE("unavailable", 503),
    OUTCOME_UNKNOWN("outcome-unknown", 503);

    private final String slug;
    private final int status;

    KitProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
