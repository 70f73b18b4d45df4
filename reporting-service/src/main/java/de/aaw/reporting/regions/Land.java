package de.aaw.reporting.regions;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** One of the sixteen Länder: its ISO 3166-2 code, the key its Kreise start with, and its names. */
public enum Land {
    SH("01", "Schleswig-Holstein", "Schleswig-Holstein"),
    HH("02", "Hamburg", "Hamburg"),
    NI("03", "Niedersachsen", "Lower Saxony"),
    HB("04", "Bremen", "Bremen"),
    NW("05", "Nordrhein-Westfalen", "North Rhine-Westphalia"),
    HE("06", "Hessen", "Hesse"),
    RP("07", "Rheinland-Pfalz", "Rhineland-Palatinate"),
    BW("08", "Baden-Württemberg", "Baden-Württemberg"),
    BY("09", "Bayern", "Bavaria"),
    SL("10", "Saarland", "Saarland"),
    BE("11", "Berlin", "Berlin"),
    BB("12", "Brandenburg", "Brandenburg"),
    MV("13", "Mecklenburg-Vorpommern", "Mecklenburg-Western Pomerania"),
    SN("14", "Sachsen", "Saxony"),
    ST("15", "Sachsen-Anhalt", "Saxony-Anhalt"),
    TH("16", "Thüringen", "Thuringia");

    // Every value of every report asks.
    private static final Map<String, Land> BY_CODE =
            Arrays.stream(values()).collect(toUnmodifiableMap(Land::code, identity()));
    private static final Map<String, Land> BY_KEY =
            Arrays.stream(values()).collect(toUnmodifiableMap(land -> land.key, identity()));

    private final String key;
    private final String german;
    private final String english;

    Land(String key, String german, String english) {
        this.key = key;
        this.german = german;
        this.english = english;
    }

    public String code() {
        return "DE-" + name();
    }

    public String german() {
        return german;
    }

    public String english() {
        return english;
    }

    public static Optional<Land> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    static Optional<Land> byKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
