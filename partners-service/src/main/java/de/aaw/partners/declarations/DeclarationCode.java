package de.aaw.partners.declarations;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/** The name of a declaration that never changes, like {@code AAW-2015-2018}: capital letters, digits and hyphens. */
@Embeddable
public record DeclarationCode(String value) {
    public static final String PATTERN = "^[A-Z][A-Z0-9-]{1,38}[A-Z0-9]$";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    public DeclarationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a declaration code: " + value);
        }
    }

    public static DeclarationCode fromString(String text) {
        return new DeclarationCode(text);
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
