package de.aaw.kit.rest.parameters;

import de.aaw.kit.rest.json.Expected;
import java.lang.reflect.AnnotatedElement;
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

    /** The element type, whether it may be sent more than once, and how it is written, for example. */
    record One(Class<?> type, boolean many, String example) {
        static One of(Class<?> raw, Type generic, AnnotatedElement declared) {
            String example = example(declared);
            if (Collection.class.isAssignableFrom(raw) && generic instanceof ParameterizedType list) {
                return new One(element(list), true, example);
            }
            return raw.isArray() ? new One(raw.getComponentType(), true, example) : new One(raw, false, example);
        }

        /** For the words of a refusal. */
        String expected() {
            return Expected.text(type, example);
        }

        private static String example(AnnotatedElement declared) {
            var described =
                    declared.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
            return described == null ? "" : described.example();
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
                found.put(name, One.of(parameter.getType(), parameter.getParameterizedType(), parameter));
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
                found.put(name, One.of(field.getType(), field.getGenericType(), field));
            } else if (field.isAnnotationPresent(jakarta.ws.rs.BeanParam.class)) {
                collect(field.getType(), found);
            }
        }
        collect(bean.getSuperclass(), found);
    }
}
