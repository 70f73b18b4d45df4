package de.aaw.measures.indicators;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names an indicator for ever, in capitals: {@code ZUSAETZLICHE_PLAETZE}. */
public record IndicatorCode(String text) implements Comparable<IndicatorCode> {
    public static final String PATTERN = "[A-Z][A-Z0-9_]{0,59}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    public IndicatorCode {
        if (!isOne(text)) {
            throw new IllegalArgumentException(text + " is no indicator code");
        }
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Stored as its text. */
    @Converter(autoApply = true)
    static class AsText implements AttributeConverter<IndicatorCode, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable IndicatorCode code) {
            return code == null ? null : code.text();
        }

        @Override
        public @Nullable IndicatorCode convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new IndicatorCode(text);
        }
    }
}
