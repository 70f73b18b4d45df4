package de.aaw.kit.rest.idempotency;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Takes the SHA-256 of the body's bytes while they are read. */
@Idempotent
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
        DigestInputStream body = new DigestInputStream(context.getInputStream(), IdempotencyKey.newSha256());
        context.setInputStream(body);
        Object read = context.proceed();
        body.transferTo(OutputStream.nullOutputStream());
        exchange.put(PROPERTY, HexFormat.of().formatHex(body.getMessageDigest().digest()));
        return read;
    }

    static String of(RoutingContext exchange) {
        String digest = exchange.get(PROPERTY);
        return digest == null ? EMPTY : digest;
    }
}
