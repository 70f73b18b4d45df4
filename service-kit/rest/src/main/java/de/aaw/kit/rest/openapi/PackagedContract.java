package de.aaw.kit.rest.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Serves the committed document of the API, which a package has instead of the generated one: that would be read, put together and written anew at every start.
 *
 * <p>Tests have the generated document, are served it, and compare it with the committed one.
 */
@ApplicationScoped
class PackagedContract {
    /** Left out of packages by this module's configuration. */
    static final String GENERATED = "META-INF/quarkus-generated-openapi-doc.JSON";

    private static final String COMMITTED = "META-INF/contracts/openapi.yaml";
    private static final List<String> ADDRESSES = List.of("/openapi", "/openapi.yaml", "/openapi.yml", "/openapi.json");
    private static final int BEFORE_QUARKUS = -1;

    void serve(@Observes Router router) {
        if (Thread.currentThread().getContextClassLoader().getResource(GENERATED) != null) return;
        ADDRESSES.forEach(address -> {
            for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD))
                router.route(method, address).order(BEFORE_QUARKUS).blockingHandler(PackagedContract::answer);
        });
    }

    private static void answer(RoutingContext exchange) {
        boolean json = wantsJson(exchange);
        byte[] document = json ? asJson(committed()) : committed();
        exchange.response()
                .putHeader("Content-Type", json ? "application/json;charset=UTF-8" : "application/yaml;charset=UTF-8")
                .end(Buffer.buffer(document));
    }

    private static boolean wantsJson(RoutingContext exchange) {
        String format = exchange.request().getParam("format");
        if (format != null) return format.equalsIgnoreCase("json");
        String accept = exchange.request().getHeader("Accept");
        return exchange.normalizedPath().endsWith(".json") || accept != null && accept.startsWith("application/json");
    }

    private static byte[] asJson(byte[] yaml) {
        try {
            return new ObjectMapper().writeValueAsBytes(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] committed() {
        try (InputStream document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(COMMITTED)) {
            if (document == null) throw new IllegalStateException("the package has no " + COMMITTED);
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
