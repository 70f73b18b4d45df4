package de.aaw.kit.rest.parameters;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The query parameters that a resource method declares, by name. */
record DeclaredQuery(SortedMap<String, One> parameters, boolean any) {

    /** The element type, and whether it may be sent more than once. */
    record One(Class<?> type, boolean many) {
        static One of(Class<?> raw, Type generic) {
            if (Collection.class.isAssignableFrom(raw) && generic instanceof ParameterizedType list) {
                return new One(element(list), true);
            }
            return raw.isArray() ? new One(raw.getComponentType(), true) : new One(raw, false);
        }

        private static Class<?> element(ParameterizedType list) {
            return list.getActualTypeArguments()[0] instanceof Class<?> type ? type : String.class;
        }
    }

    /** For the words of a refusal. */
    String names() {
        return parameters.isEmpty() ? "–" : String.join(", ", parameters.keySet());
    }

    static DeclaredQuery of(Method method) {
        SortedMap<String, One> found = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            String name = ParameterKind.queryName(parameter, parameter.getName());
            if (name != null) {
                found.put(name, One.of(parameter.getType(), parameter.getParameterizedType()));
            } else if (ParameterKind.isBean(parameter)) {
                collect(parameter.getType(), found);
            }
        }
        return new DeclaredQuery(found, method.isAnnotationPresent(AnyQuery.class));
    }

    private static void collect(@Nullable Class<?> bean, Map<String, One> found) {
        if (bean == null || bean == Object.class) {
            return;
        }
        for (Field field : bean.getDeclaredFields()) {
            String name = ParameterKind.queryName(field, field.getName());
            if (name != null) {
                found.put(name, One.of(field.getType(), field.getGenericType()));
            } else if (field.isAnnotationPresent(jakarta.ws.rs.BeanParam.class)) {
                collect(field.getType(), found);
            }
        }
        collect(bean.getSuperclass(), found);
    }
}
