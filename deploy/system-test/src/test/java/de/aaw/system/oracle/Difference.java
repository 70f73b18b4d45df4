package de.aaw.system.oracle;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that is not as it has to be. */
record Difference(String about, String what) {
    static Difference of(String about, String format, @Nullable Object... values) {
        return new Difference(about, String.format(Locale.ROOT, format, (Object[]) values));
    }

    /** Both sides as they are, shortened where they are long. */
    static Difference between(String about, String what, Object expected, Object found) {
        return of(about, "%s: expected %s, found %s", what, shortened(expected), shortened(found));
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.length() <= 400 ? text : text.substring(0, 400) + " …";
    }

    @Override
    public String toString() {
        return about + ": " + what;
    }
}
