package de.aaw.reporting.figures.rest;

import de.aaw.kit.rest.problems.Language;
import java.math.BigDecimal;

/** The two ways of writing CSV: what spreadsheets of either language read without being told. */
enum Dialect {
    ENGLISH(',', '.', false),
    /** Excel takes a file for UTF-8 only with a byte order mark; the German one needs it for its umlauts. */
    GERMAN(';', ',', true);

    private final char separator;
    private final char decimalMark;
    private final boolean byteOrderMark;

    Dialect(char separator, char decimalMark, boolean byteOrderMark) {
        this.separator = separator;
        this.decimalMark = decimalMark;
        this.byteOrderMark = byteOrderMark;
    }

    static Dialect of(Language language) {
        return switch (language) {
            case DE -> GERMAN;
            case EN -> ENGLISH;
        };
    }

    char separator() {
        return separator;
    }

    boolean byteOrderMark() {
        return byteOrderMark;
    }

    String number(BigDecimal number) {
        return number.toPlainString().replace('.', decimalMark);
    }

    /** A text that a spreadsheet would run is made one that it shows. */
    static String text(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
