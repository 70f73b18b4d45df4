package de.aaw.kit.rest.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A body is read up to the limit and not further, also where its length was not said beforehand. */
@Provider
@Priority(CountedBody.BEFORE_OTHERS)
public class CountedBody implements ReaderInterceptor {
    static final int BEFORE_OTHERS = 100;

    private final RequestLimits limits;
    private final RoutingContext exchange;

    CountedBody(RequestLimits limits, RoutingContext exchange) {
        this.limits = limits;
        this.exchange = exchange;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Counted(context.getInputStream()));
        return context.proceed();
    }

    private final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > limits.bodyBytes()) {
                RequestLimits.readNoFurther(exchange);
                throw limits.tooLarge().asException();
            }
        }
    }
}
