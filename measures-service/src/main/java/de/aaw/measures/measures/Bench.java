package de.aaw.measures.measures;

import java.util.Arrays;

/** A side of the table that can lead a measure jointly; the office reports for it. */
public enum Bench {
    BUND,
    WIRTSCHAFT,
    GEWERKSCHAFTEN,
    LAENDER,
    UNTERSTUETZUNG;

    static boolean isOne(String text) {
        return Arrays.stream(values()).anyMatch(bench -> bench.name().equals(text));
    }
}
