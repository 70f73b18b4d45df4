package de.aaw.partners.registry;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/** The short name of a partner that never changes: lower case, 2 to 30 characters, never mistaken for a UUID. */
@Embeddable
public record PartnerCode(String value) {
    public static final String PATTERN = "^[a-z][a-z0-9-]{1,29}$";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    public PartnerCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a partner code: " + value);
        }
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
