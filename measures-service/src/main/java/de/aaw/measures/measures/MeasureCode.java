package de.aaw.measures.measures;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names a measure for ever; too short to be taken for an id, because paths take both. */
public record MeasureCode(String text) implements Comparable<MeasureCode> {
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,31}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    public MeasureCode {
        if (!isOne(text)) {
            throw new IllegalArgumentException(text + " is no measure code");
        }
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(MeasureCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Stored as its text. */
    @Converter(autoApply = true)
    static class AsText implements AttributeConverter<MeasureCode, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable MeasureCode code) {
            return code == null ? null : code.text();
        }

        @Override
        public @Nullable MeasureCode convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new MeasureCode(text);
        }
    }
}
