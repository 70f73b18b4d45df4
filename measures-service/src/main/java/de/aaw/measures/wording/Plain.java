package de.aaw.measures.wording;

import java.math.BigDecimal;

/** One way to write a decimal: 20000 for 20000.00 and 2E+4, so that equal numbers are equal objects. */
public final class Plain {
    private Plain() {}

    public static BigDecimal number(BigDecimal any) {
        BigDecimal stripped = any.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
