package de.aaw.measures.reports;

import java.util.Map;

/**
 * What is wrong with one value of those that were sent.
 *
 * @param position from 0, in what was sent
 * @param field the field at fault, or empty where the value as a whole is
 */
public record ValueFault(int position, String field, Code code, Map<String, String> words) {

    /** Constants that clients may rely on. */
    public enum Code {
        UNKNOWN_INDICATOR,
        NOT_PLANNED,
        UNKNOWN_REGION,
        UNKNOWN_BREAKDOWN,
        BREAKDOWN_NOT_PLANNED,
        NUMBER_MISSING,
        NOT_MEANT,
        RATIO_INCOMPLETE,
        DENOMINATOR_NOT_POSITIVE,
        SCORE_MISSING,
        REASON_MISSING,
        SOURCE_MISSING,
        NEGATIVE,
        NOT_WHOLE,
        TOO_LONG_A_NUMBER,
        OFF_GRAIN,
        REGION_OFF_GRAIN,
        BEFORE_ORIGIN,
        DUPLICATE,
        OVERLAPS,
        CLAIM_BY_OFFICE,
        NOT_A_CLAIM
    }

    public ValueFault {
        words = Map.copyOf(words);
    }

    static ValueFault at(int position, String field, Code code) {
        return new ValueFault(position, field, code, Map.of());
    }
}
