package de.aaw.kit.rest.failures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which methods an address takes; the framework refuses the others without saying it, though Allow is due with 405. */
@ApplicationScoped
public class AllowedMethods {
    private final List<Route> routes = new ArrayList<>();

    private record Route(Pattern path, String method) {}

    AllowedMethods(BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path base = bean.getBeanClass().getAnnotation(Path.class);
            if (base != null) {
                Arrays.stream(bean.getBeanClass().getMethods())
                        .flatMap(method -> route(base.value(), method).stream())
                        .forEach(routes::add);
            }
        }
    }

    String of(String path) {
        TreeSet<String> methods = new TreeSet<>();
        routes.stream()
                .filter(route -> route.path().matcher(path).matches())
                .forEach(route -> methods.add(route.method()));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return String.join(", ", methods);
    }

    private static Optional<Route> route(String base, Method method) {
        @Nullable Path path = method.getAnnotation(Path.class);
        String template = base + (path == null ? "" : "/" + path.value());
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .findFirst()
                .map(found -> new Route(pattern(template), found.value()));
    }

    /** {@code /a/{b}/c} as a regular expression; a template's own expression, as in {@code {b: \d+}}, counts as any segment. */
    private static Pattern pattern(String template) {
        return Pattern.compile("/*" + template.replaceAll("\\{[^}]*}", "[^/]+").replaceAll("/+", "/+") + "/*");
    }
}
