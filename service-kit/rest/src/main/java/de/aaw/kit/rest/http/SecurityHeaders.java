package de.aaw.kit.rest.http;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** Headers of every answer; what a resource has set itself stays. */
final class SecurityHeaders {
    private static final String API_POLICY =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    // Swagger UI configures itself by a script and styles inside its page.
    private static final String PAGE_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

    private SecurityHeaders() {}

    static void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        String path = context.request().path();
        boolean page = path != null && path.startsWith("/swagger-ui");
        headers.set("X-Content-Type-Options", "nosniff");
        putIfAbsent(headers, "Content-Security-Policy", page ? PAGE_POLICY : API_POLICY);
        putIfAbsent(headers, "Referrer-Policy", "no-referrer");
        putIfAbsent(headers, Exchange.HEADER, Exchange.traceId(context));
        putIfAbsent(headers, "Cache-Control", cacheControl(context));
        putIfAbsent(headers, "Vary", "Accept, Accept-Encoding, Accept-Language, Authorization");
        headers.remove("Server");
    }

    /** Only what has an entity tag may be kept, and must then be asked for again: figures and registers change at any moment. */
    private static String cacheControl(RoutingContext context) {
        if (!context.response().headers().contains("ETag")) {
            return "no-store";
        }
        return context.request().headers().contains("Authorization") ? "private, no-cache" : "no-cache";
    }

    private static void putIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
