package de.aaw.kit.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Texts without control characters; dates, instants and ids in their one written form only. */
final class StrictModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    StrictModule() {
        super("aaw-strict");
        addDeserializer(String.class, new Text());
        addKeyDeserializer(String.class, new Key());
        addDeserializer(LocalDate.class, new Written<>(LocalDate.class, WrittenForm::date));
        addDeserializer(Instant.class, new Written<>(Instant.class, WrittenForm::instant));
        addDeserializer(UUID.class, new Written<>(UUID.class, WrittenForm::uuid));
        addSerializer(Instant.class, new InstantWriter());
    }

    private static final class Text extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            return Characters.checked(parser.getText(), parser);
        }
    }

    private static final class Key extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return Characters.checked(key, context.getParser());
        }
    }

    private static final class Written<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // never serialized
        private final Function<String, T> read;

        Written(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            String text = parser.getText();
            try {
                return read.apply(text);
            } catch (RuntimeException unreadable) {
                return (T) context.handleWeirdStringValue(handledType(), text, "not in its written form");
            }
        }
    }

    /** Milliseconds always, microseconds only where they are not zero: one form, and nothing is lost. */
    private static final class InstantWriter extends StdScalarSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(InstantText.of(value));
        }
    }
}
