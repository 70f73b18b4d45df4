package de.aaw.reporting.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What figures are grouped and filtered by. */
public enum Dimension {
    PERIOD_YEAR("period:year", "period"),
    MEASURE("measure", "measure"),
    PARTNER("partner", "partner"),
    BENCH("bench", "bench"),
    ACTION_FIELD("actionField", "actionField"),
    DECLARATION("declaration", "declaration"),
    LAND("land", "land");

    private final String asked;
    private final String cellName;

    Dimension(String asked, String cellName) {
        this.asked = asked;
        this.cellName = cellName;
    }

    /** As it is written in {@code by}. */
    public String asked() {
        return asked;
    }

    /** As it is written in cells and as a filter. */
    public String cellName() {
        return cellName;
    }

    public static Optional<Dimension> find(String asked) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.asked.equals(asked))
                .findAny();
    }

    public static List<String> all() {
        return Arrays.stream(values()).map(Dimension::asked).toList();
    }
}
