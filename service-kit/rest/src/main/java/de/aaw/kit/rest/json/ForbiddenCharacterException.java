package de.aaw.kit.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text contains a character that no database or spreadsheet takes. */
public final class ForbiddenCharacterException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private final char character;

    ForbiddenCharacterException(JsonParser parser, char character) {
        super(parser, "forbidden character", String.class);
        this.character = character;
    }

    public char character() {
        return character;
    }
}
