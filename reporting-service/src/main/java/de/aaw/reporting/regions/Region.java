package de.aaw.reporting.regions;

import java.util.Optional;
import java.util.regex.Pattern;

/** A region by its code: {@code DE}, a Land ({@code DE-BY}) or a Kreis by its official key ({@code 09162}). */
public record Region(String code) implements Comparable<Region> {
    public static final Region COUNTRY = new Region("DE");
    private static final Pattern KREIS = Pattern.compile("\\d{5}");

    public Region {
        if (!code.equals("DE")
                && Land.byCode(code).isEmpty()
                && landOfKreis(code).isEmpty()) throw new IllegalArgumentException("no region: " + code);
    }

    /** The Land this is or lies in; empty for the country, whose values belong to no Land. */
    public Optional<Land> land() {
        return Land.byCode(code).or(() -> landOfKreis(code));
    }

    private static Optional<Land> landOfKreis(String code) {
        return KREIS.matcher(code).matches() ? Land.byKey(code.substring(0, 2)) : Optional.empty();
    }

    @Override
    public int compareTo(Region other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
