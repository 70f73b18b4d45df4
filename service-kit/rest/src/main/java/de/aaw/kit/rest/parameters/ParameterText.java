package de.aaw.kit.rest.parameters;

import de.aaw.kit.rest.json.WrittenForm;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a text can be read as a type, as strictly as JSON would. */
final class ParameterText {
    private static final Map<Class<?>, Predicate<String>> KNOWN = Map.ofEntries(
            Map.entry(String.class, text -> true),
            Map.entry(int.class, reads(Integer::parseInt)),
            Map.entry(Integer.class, reads(Integer::parseInt)),
            Map.entry(long.class, reads(Long::parseLong)),
            Map.entry(Long.class, reads(Long::parseLong)),
            Map.entry(boolean.class, ParameterText::isBoolean),
            Map.entry(Boolean.class, ParameterText::isBoolean),
            Map.entry(BigDecimal.class, reads(BigDecimal::new)),
            Map.entry(LocalDate.class, reads(WrittenForm::date)),
            Map.entry(Instant.class, reads(WrittenForm::instant)),
            Map.entry(UUID.class, reads(WrittenForm::uuid)));

    private ParameterText() {}

    static boolean isReadable(String text, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(one -> ((Enum<?>) one).name().equals(text));
        }
        Predicate<String> known = KNOWN.get(type);
        return known != null
                ? known.test(text)
                : factory(type).map(method -> made(method, text)).orElse(true);
    }

    private static Predicate<String> reads(java.util.function.Function<String, ?> read) {
        return text -> {
            try {
                return read.apply(text) != null;
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                return false;
            }
        };
    }

    private static boolean isBoolean(String text) {
        return text.equals("true") || text.equals("false");
    }

    private static Optional<Method> factory(Class<?> type) {
        return Stream.of("valueOf", "fromString", "parse")
                .flatMap(name -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(name)))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type)
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst();
    }

    private static boolean made(Method factory, String text) {
        try {
            return factory.invoke(null, text) != null;
        } catch (InvocationTargetException refused) {
            return false;
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
