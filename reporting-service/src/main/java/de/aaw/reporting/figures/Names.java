package de.aaw.reporting.figures;

import static java.util.stream.Collectors.toMap;

import de.aaw.reporting.regions.Land;
import de.aaw.reporting.structure.Bench;
import de.aaw.reporting.structure.Declaration;
import de.aaw.reporting.structure.LocalText;
import de.aaw.reporting.structure.Measure;
import de.aaw.reporting.structure.Partner;
import de.aaw.reporting.structure.Structure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The names of the members of cells, in German and English, as valid on a day. */
public final class Names {
    private final Structure structure;
    private final Map<String, LocalText> measures;

    public Names(Structure structure) {
        this.structure = structure;
        this.measures = structure.measures().values().stream()
                .collect(toMap(Measure::code, Measure::title, (one, same) -> one));
    }

    /** @return empty where the code is its own name, or nobody published one */
    public Optional<LocalText> of(Dimension dimension, Member member, LocalDate day) {
        var code = member.code();
        if (code == null) return none(dimension);
        return switch (dimension) {
            case PERIOD_YEAR -> Optional.empty();
            case MEASURE -> Optional.ofNullable(measures.get(code));
            case PARTNER -> partner(code, day).or(() -> bench(code));
            case BENCH -> bench(code);
            case ACTION_FIELD -> actionField(code);
            case DECLARATION ->
                Optional.ofNullable(structure.declarations().get(code)).map(Declaration::title);
            case LAND -> Land.byCode(code).map(land -> new LocalText(land.german(), land.english()));
        };
    }

    private static Optional<LocalText> none(Dimension dimension) {
        return switch (dimension) {
            case LAND -> Optional.of(new LocalText("nur für das ganze Land gemeldet", "reported for the country only"));
            case PARTNER -> Optional.of(new LocalText("ohne Federführung", "without a lead"));
            case PERIOD_YEAR, MEASURE, BENCH, ACTION_FIELD, DECLARATION ->
                Optional.of(new LocalText("ohne Angabe", "not stated"));
        };
    }

    private Optional<LocalText> partner(String code, LocalDate day) {
        return Optional.ofNullable(structure.partners().get(code))
                .flatMap(partner -> partner.nameOn(day))
                .map(Names::named);
    }

    private static LocalText named(Partner.Name name) {
        return new LocalText(name.de(), name.en());
    }

    private static Optional<LocalText> bench(String code) {
        return Arrays.stream(Bench.values())
                .filter(bench -> bench.name().equals(code))
                .findAny()
                .map(Names::title);
    }

    private static LocalText title(Bench bench) {
        return switch (bench) {
            case BUND -> new LocalText("Bund", "Federal Government");
            case WIRTSCHAFT -> new LocalText("Wirtschaft", "Business");
            case GEWERKSCHAFTEN -> new LocalText("Gewerkschaften", "Trade unions");
            case LAENDER -> new LocalText("Länder", "Länder");
            case UNTERSTUETZUNG -> new LocalText("Unterstützung", "Support");
        };
    }

    private Optional<LocalText> actionField(String code) {
        return structure.declarations().values().stream()
                .flatMap(declaration -> declaration.actionFields().stream())
                .filter(field -> field.code().equals(code))
                .map(Declaration.ActionField::title)
                .findAny();
    }
}
