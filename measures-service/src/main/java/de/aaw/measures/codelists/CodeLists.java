package de.aaw.measures.codelists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes of the lists that lie beside this class, each file with its sources; the first column is the code. */
final class CodeLists {
    static final Set<String> TARGET_GROUPS = codes("target-groups.csv").collect(Collectors.toUnmodifiableSet());
    static final Set<String> REGIONS = Stream.of(Stream.of("DE"), codes("laender.csv"), codes("kreise.csv"))
            .flatMap(codes -> codes)
            .collect(Collectors.toUnmodifiableSet());

    private CodeLists() {}

    private static Stream<String> codes(String file) {
        try (InputStream stream = Objects.requireNonNull(CodeLists.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(row -> row.substring(0, row.indexOf(';'))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
