package de.aaw.partners.registry;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/** One of the sixteen Länder, by its ISO 3166-2 code. */
@Embeddable
public record Land(String code) {
    public static final String PATTERN = "^DE-(BB|BE|BW|BY|HB|HE|HH|MV|NI|NW|RP|SH|SL|SN|ST|TH)$";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    public Land {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a Land: " + code);
        }
    }

    public static Land fromString(String text) {
        return new Land(text);
    }
}
