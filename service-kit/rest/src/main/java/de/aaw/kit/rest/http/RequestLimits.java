package de.aaw.kit.rest.http;

import de.aaw.kit.rest.json.Characters;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What a request may be at most; beyond it the answer is a problem, below Netty's own limits, which answer without a body. */
@ApplicationScoped
public class RequestLimits {
    public static final int LONGEST_URI = 8192;
    public static final int LONGEST_HEADERS = 32_768;

    private final long bodyBytes;

    RequestLimits(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize body) {
        this.bodyBytes = body.asLongValue();
    }

    public long bodyBytes() {
        return bodyBytes;
    }

    Optional<Problem> refusal(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_URI) {
            return Optional.of(Problem.of(KitProblem.URI_TOO_LONG).with("limit", LONGEST_URI));
        }
        if (headerLength(request) > LONGEST_HEADERS) {
            return Optional.of(Problem.of(KitProblem.HEADERS_TOO_LARGE).with("limit", LONGEST_HEADERS));
        }
        if (!isReadable(request.uri())) {
            return Optional.of(Problem.of(KitProblem.MALFORMED_REQUEST));
        }
        return isTooLong(request.getHeader("Content-Length")) ? Optional.of(tooLarge()) : Optional.empty();
    }

    /** A body without a length: Quarkus would cut it off with an empty 413, so it is counted while it is read ({@link CountedBody}). */
    void leaveToCounting(RoutingContext context) {
        if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, Long.MAX_VALUE);
        }
        context.next();
    }

    /** The rest of the request is not read: the connection ends with the answer. */
    static void readNoFurther(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        context.addEndHandler(sent -> context.request().connection().close());
    }

    Problem tooLarge() {
        return Problem.of(KitProblem.TOO_LARGE).with("limit", bodyBytes);
    }

    private boolean isTooLong(@Nullable String contentLength) {
        return contentLength != null
                && contentLength.matches("\\d+")
                && (contentLength.length() > 18 || Long.parseLong(contentLength) > bodyBytes);
    }

    private static int headerLength(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    /** Percent-encoding that decodes to text in which nothing is forbidden. */
    private static boolean isReadable(String uri) {
        try {
            String decoded = URLDecoder.decode(URI.create(uri).toString(), StandardCharsets.UTF_8);
            return Characters.firstForbidden(decoded) < 0 && decoded.indexOf('\uFFFD') < 0;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
