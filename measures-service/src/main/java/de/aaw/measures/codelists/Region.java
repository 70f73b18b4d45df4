package de.aaw.measures.codelists;

import java.util.Optional;

/** Germany ({@code DE}), a Land ({@code DE-BY}) or a Kreis by its five-digit key ({@code 09162}); only regions of the code lists exist. */
public record Region(String code) {
    public static final Region GERMANY = new Region("DE");

    public Region {
        if (!CodeLists.REGIONS.contains(code)) {
            throw new IllegalArgumentException(code + " is no region");
        }
    }

    public static Optional<Region> find(String code) {
        return CodeLists.REGIONS.contains(code) ? Optional.of(new Region(code)) : Optional.empty();
    }

    public RegionLevel level() {
        return switch (code.length()) {
            case 2 -> RegionLevel.COUNTRY;
            case 5 -> code.startsWith("DE-") ? RegionLevel.LAND : RegionLevel.KREIS;
            default -> throw new IllegalStateException(code);
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
