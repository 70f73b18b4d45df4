package de.aaw.system.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The regions of each level, and in which Land each lies. */
public final class Places {
    private static final Map<String, String> LAND_OF = Map.ofEntries(
            Map.entry("01", "DE-SH"),
            Map.entry("02", "DE-HH"),
            Map.entry("03", "DE-NI"),
            Map.entry("04", "DE-HB"),
            Map.entry("05", "DE-NW"),
            Map.entry("06", "DE-HE"),
            Map.entry("07", "DE-RP"),
            Map.entry("08", "DE-BW"),
            Map.entry("09", "DE-BY"),
            Map.entry("10", "DE-SL"),
            Map.entry("11", "DE-BE"),
            Map.entry("12", "DE-BB"),
            Map.entry("13", "DE-MV"),
            Map.entry("14", "DE-SN"),
            Map.entry("15", "DE-ST"),
            Map.entry("16", "DE-TH"));
    private static final List<String> LAENDER =
            LAND_OF.values().stream().sorted().toList();
    private static final List<String> KREISE = kreise();

    private Places() {}

    static List<String> of(String level) {
        return switch (level) {
            case "COUNTRY" -> List.of("DE");
            case "LAND" -> LAENDER;
            case "KREIS" -> KREISE;
            default -> throw new IllegalArgumentException(level);
        };
    }

    /** Empty for the whole country. */
    public static String landOf(String region) {
        if (region.equals("DE")) return "";
        return region.startsWith("DE-") ? region : LAND_OF.getOrDefault(region.substring(0, 2), "?");
    }

    private static List<String> kreise() {
        Path list = Path.of(
                System.getProperty("aaw.root"),
                "measures-service/src/main/resources/de/aaw/measures/codelists/kreise.csv");
        try {
            return Files.readAllLines(list).stream()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(';')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
