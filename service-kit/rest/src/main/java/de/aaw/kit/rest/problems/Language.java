package de.aaw.kit.rest.problems;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which the system speaks; English where none of them is asked for. */
public enum Language {
    EN,
    DE;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From the value of {@code Accept-Language}; what cannot be parsed asks for nothing. */
    public static Language from(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return EN;
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), List.of("de", "en"));
            return "de".equals(tag) ? DE : EN;
        } catch (IllegalArgumentException unreadable) {
            return EN;
        }
    }
}
