package de.aaw.measures.wording;

import java.math.BigDecimal;

/** One way to write a decimal: 20000 for 20000.00 and 2E+4, so that equal numbers are equal objects. */
public final class Plain {
    // 1E+999999999 is short to send and would fill the memory once written out
    private static final int MOST_ZEROS = 30;

    private Plain() {}

    public static BigDecimal number(BigDecimal any) {
        BigDecimal stripped = any.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() >= -MOST_ZEROS ? stripped.setScale(0) : stripped;
    }
}
