package de.aaw.kit.rest.parameters;

import de.aaw.kit.rest.json.InstantText;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants as parameters, which JAX-RS does not know by itself. */
@Provider
public class InstantParameter implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> raw, Type generic, Annotation[] annotations) {
        return raw == Instant.class ? (ParamConverter<T>) new Converter() : null;
    }

    private static final class Converter implements ParamConverter<Instant> {
        @Override
        public @Nullable Instant fromString(@Nullable String text) {
            return text == null ? null : Instant.parse(text);
        }

        @Override
        public String toString(Instant instant) {
            return InstantText.of(instant);
        }
    }
}
