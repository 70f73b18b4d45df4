package de.aaw.kit.rest.parameters;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where a parameter of a resource method comes from. */
public final class ParameterKind {
    private ParameterKind() {}

    /** The name under which a client sends it, or null where it is the body. */
    public static @Nullable String name(Parameter parameter, UriInfo uri) {
        String query = queryName(parameter, parameter.getName());
        if (query != null) {
            return query;
        }
        boolean elsewhere = parameter.isAnnotationPresent(PathParam.class)
                || parameter.isAnnotationPresent(RestPath.class)
                || parameter.isAnnotationPresent(HeaderParam.class)
                || parameter.isAnnotationPresent(RestHeader.class)
                || parameter.isAnnotationPresent(CookieParam.class)
                || parameter.isAnnotationPresent(RestCookie.class)
                || isBean(parameter)
                || uri.getPathParameters().containsKey(parameter.getName());
        return elsewhere ? parameter.getName() : null;
    }

    static @Nullable String queryName(AnnotatedElement element, String ownName) {
        RestQuery rest = element.getAnnotation(RestQuery.class);
        if (rest != null) {
            return rest.value().isEmpty() ? ownName : rest.value();
        }
        QueryParam standard = element.getAnnotation(QueryParam.class);
        return standard == null ? null : standard.value();
    }

    static boolean isBean(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                || Arrays.stream(parameter.getType().getDeclaredFields())
                        .anyMatch(field -> queryName(field, field.getName()) != null);
    }
}
