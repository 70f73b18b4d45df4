package de.aaw.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Measured numbers in words: three digits that mean something, and no more. */
final class Numbers {
    private static final MathContext MEANT = new MathContext(3, RoundingMode.HALF_UP);

    private Numbers() {}

    /** {@code 12300}, {@code 4.31}, {@code 0.5}. */
    static String text(double number) {
        BigDecimal rounded = rounded(number);
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString();
    }

    static BigDecimal rounded(double number) {
        return new BigDecimal(number).round(MEANT).stripTrailingZeros();
    }
}
