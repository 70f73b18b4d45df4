package de.aaw.reporting.aggregation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number as an exact quotient of decimals; it is rounded once, when it is shown. */
public record Exact(BigDecimal dividend, BigDecimal divisor) {
    private static final int SHOWN_DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Exact {
        if (divisor.signum() == 0) throw new ArithmeticException("nothing is divided by zero");
    }

    public static Exact of(BigDecimal number) {
        return new Exact(number, BigDecimal.ONE);
    }

    Exact inPercent() {
        return new Exact(dividend.multiply(HUNDRED), divisor);
    }

    /** At most six decimals, half up, without trailing zeros. */
    public BigDecimal rounded() {
        return plain(dividend.divide(divisor, SHOWN_DECIMALS, RoundingMode.HALF_UP));
    }

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
