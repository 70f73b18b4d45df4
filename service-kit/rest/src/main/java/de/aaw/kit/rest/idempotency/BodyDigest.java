package de.aaw.kit.rest.idempotency;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes the SHA-256 of the bytes of a body sent under a key. They are read first, because whoever reads JSON closes the
 * stream; their number is limited for every request.
 */
@Provider
public class BodyDigest implements ReaderInterceptor {
    private static final String PROPERTY = "aaw.bodyDigest";
    private static final String EMPTY = IdempotencyKey.sha256(new byte[0]);

    private final RoutingContext exchange;

    BodyDigest(RoutingContext exchange) {
        this.exchange = exchange;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (exchange.request().getHeader(IdempotencyKey.HEADER) != null) {
            byte[] body = context.getInputStream().readAllBytes();
            context.setInputStream(new ByteArrayInputStream(body));
            exchange.put(PROPERTY, IdempotencyKey.sha256(body));
        }
        return context.proceed();
    }

    static String of(RoutingContext exchange) {
        String digest = exchange.get(PROPERTY);
        return digest == null ? EMPTY : digest;
    }
}
