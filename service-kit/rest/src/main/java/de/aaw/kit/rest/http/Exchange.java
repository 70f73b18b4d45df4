package de.aaw.kit.rest.http;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of one HTTP exchange: the caller's trace id where one is sent (W3C traceparent, X-Request-Id), else a new one. */
public final class Exchange {
    public static final String HEADER = "X-Request-Id";
    public static final String MDC_KEY = "traceId";

    private static final String PROPERTY = "aaw.traceId";
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private Exchange() {}

    /** The same for every call within one exchange. */
    public static String traceId(RoutingContext context) {
        String known = context.get(PROPERTY);
        if (known != null) {
            return known;
        }
        String id = asked(context);
        String named = id == null ? generated() : id;
        context.put(PROPERTY, named);
        return named;
    }

    private static @Nullable String asked(RoutingContext context) {
        String parent = context.request().getHeader("traceparent");
        Matcher trace = TRACEPARENT.matcher(parent == null ? "" : parent);
        if (trace.matches()) {
            return trace.group(1);
        }
        String id = context.request().getHeader(HEADER);
        return id != null && REQUEST_ID.matcher(id).matches() ? id : null;
    }

    private static String generated() {
        byte[] bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
