package de.aaw.bench;

import java.util.List;
import java.util.stream.IntStream;

/** Rows of equally many cells, set below each other. */
record Columns(List<List<String>> rows) {

    List<String> text() {
        int count = rows.getFirst().size();
        int[] widths = IntStream.range(0, count)
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> set(row, widths)).toList();
    }

    private static String set(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
