package de.aaw.measures.reports;

import de.aaw.measures.reports.ValueFault.Code;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Which numbers a value needs, and which it may not have, by how its indicator adds up. */
final class NumberRules {
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;

    private final ReportedValue value;
    private final PlannedIndicator planned;
    private final BiConsumer<String, Code> faults;

    private NumberRules(ReportedValue value, PlannedIndicator planned, BiConsumer<String, Code> faults) {
        this.value = value;
        this.planned = planned;
        this.faults = faults;
    }

    /** @param faults takes the field at fault and what is wrong with it */
    static void check(ReportedValue value, PlannedIndicator planned, BiConsumer<String, Code> faults) {
        NumberRules rules = new NumberRules(value, planned, faults);
        if (value.status().isAbsent()) {
            rules.nothingBut("");
        } else {
            rules.checkShape();
        }
        rules.checkNumber("number", value.number());
        rules.checkNumber("numerator", value.numerator());
        rules.checkNumber("denominator", value.denominator());
    }

    private void checkShape() {
        switch (planned.type()) {
            case FLOW, STOCK, CUMULATIVE -> {
                missing("number", value.number(), Code.NUMBER_MISSING);
                nothingBut("number");
            }
            case RATIO -> checkRatio();
            case QUALITATIVE -> {
                missing("score", value.score(), Code.SCORE_MISSING);
                nothingBut("score");
            }
        }
    }

    /** Numerator and denominator, or a bare number that is shown and never rolled up. */
    private void checkRatio() {
        BigDecimal denominator = value.denominator();
        if (value.numerator() == null && denominator == null) {
            missing("number", value.number(), Code.NUMBER_MISSING);
            nothingBut("number");
            return;
        }
        missing("numerator", value.numerator(), Code.RATIO_INCOMPLETE);
        missing("denominator", denominator, Code.RATIO_INCOMPLETE);
        if (denominator != null && denominator.signum() <= 0) {
            faults.accept("denominator", Code.DENOMINATOR_NOT_POSITIVE);
        }
        notMeant("number", value.number());
        notMeant("score", value.score());
    }

    private void nothingBut(String field) {
        if (!field.equals("number")) {
            notMeant("number", value.number());
        }
        notMeant("numerator", value.numerator());
        notMeant("denominator", value.denominator());
        if (!field.equals("score")) {
            notMeant("score", value.score());
        }
    }

    private void checkNumber(String field, @Nullable BigDecimal number) {
        if (number == null) {
            return;
        }
        if (number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DECIMALS) {
            faults.accept(field, Code.TOO_LONG_A_NUMBER);
        }
        boolean counted = planned.isCount() || !field.equals("number");
        if (counted && number.signum() < 0 && !planned.signed() && !field.equals("denominator")) {
            faults.accept(field, Code.NEGATIVE);
        }
        // an average or another party's figure may be a fraction; what is added up is counted in whole things
        if (planned.isCount() && value.counts() && number.scale() > 0) {
            faults.accept(field, Code.NOT_WHOLE);
        }
    }

    private void missing(String field, @Nullable Object present, Code code) {
        if (present == null) {
            faults.accept(field, code);
        }
    }

    private void notMeant(String field, @Nullable Object present) {
        if (present != null) {
            faults.accept(field, Code.NOT_MEANT);
        }
    }
}
