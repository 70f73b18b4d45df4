package de.aaw.kit.rest.http;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON is read as UTF-8 and nothing is unpacked: what is sent in another coding is told so instead of being misread. */
final class BodyCoding {
    // Of merge patches the charset is not looked at: a widespread client names ISO-8859-1 with every type it does not
    // know.
    private static final Pattern JSON_CHARSET =
            Pattern.compile("(?i)\\s*application/json\\s*;.*\\bcharset\\s*=\\s*\"?([^\";\\s]+).*");

    private BodyCoding() {}

    static Optional<Problem> refusal(HttpServerRequest request) {
        return isReadable(request.getHeader(HttpHeaders.CONTENT_TYPE), request.getHeader(HttpHeaders.CONTENT_ENCODING))
                ? Optional.empty()
                : Optional.of(Problem.of(KitProblem.UNSUPPORTED_MEDIA_TYPE));
    }

    private static boolean isReadable(@Nullable String type, @Nullable String coding) {
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            return false;
        }
        Matcher charset = JSON_CHARSET.matcher(type == null ? "" : type);
        return !charset.matches() || charset.group(1).equalsIgnoreCase("utf-8");
    }
}
