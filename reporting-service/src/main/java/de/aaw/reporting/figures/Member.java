package de.aaw.reporting.figures;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One member of a dimension by its code; without a code it gathers what belongs to none: values for the whole country only. */
public record Member(@Nullable String code) implements Comparable<Member> {
    public static final Member NONE = new Member(null);
    /** How the member without a code is written as a filter. */
    public static final String NONE_FILTER = "NONE";
    /** For Länder it has a code of its own: what was reported for the whole country. */
    public static final String COUNTRY_FILTER = "DE";

    private static final Comparator<@Nullable String> NONE_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /** The filter value that selects this member. */
    public String filter(Dimension dimension) {
        if (code != null) return code;
        return dimension == Dimension.LAND ? COUNTRY_FILTER : NONE_FILTER;
    }

    /** The member that a filter value selects. */
    static Member of(Dimension dimension, String filter) {
        boolean none = filter.equals(NONE_FILTER) || (dimension == Dimension.LAND && filter.equals(COUNTRY_FILTER));
        return none ? NONE : new Member(filter);
    }

    @Override
    public int compareTo(Member other) {
        return NONE_LAST.compare(code, other.code);
    }
}
