package de.aaw.kit.rest.json;

import com.fasterxml.jackson.core.JsonParser;

/** Which characters a text may have: no controls but tab and line ends, no half of a surrogate pair. */
public final class Characters {
    private Characters() {}

    static String checked(String text, JsonParser parser) throws ForbiddenCharacterException {
        int at = firstForbidden(text);
        if (at >= 0) {
            throw new ForbiddenCharacterException(parser, text.charAt(at));
        }
        return text;
    }

    /** The index of the first character that is refused, or -1. */
    public static int firstForbidden(String text) {
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (Character.isHighSurrogate(one)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(one) || isForbiddenControl(one)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isForbiddenControl(char one) {
        return Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t';
    }
}
