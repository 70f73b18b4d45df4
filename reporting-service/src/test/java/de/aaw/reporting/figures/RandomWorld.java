package de.aaw.reporting.figures;

import de.aaw.reporting.aggregation.AggregationType;
import de.aaw.reporting.aggregation.Precision;
import de.aaw.reporting.aggregation.Unit;
import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.aggregation.ValueStatus;
import de.aaw.reporting.facts.ReportedValue;
import de.aaw.reporting.facts.Standing;
import de.aaw.reporting.history.Published;
import de.aaw.reporting.periods.Frequency;
import de.aaw.reporting.periods.Period;
import de.aaw.reporting.structure.Bench;
import de.aaw.reporting.structure.Indicator;
import de.aaw.reporting.structure.LocalText;
import de.aaw.reporting.structure.Measure;
import de.aaw.reporting.structure.Measure.Lead;
import de.aaw.reporting.structure.Measure.Participant;
import de.aaw.reporting.structure.Measure.ParticipantRole;
import de.aaw.reporting.structure.Measure.PartnerRef;
import de.aaw.reporting.structure.Partner;
import de.aaw.reporting.structure.Plan;
import de.aaw.reporting.structure.Structure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A random alliance: three measures of every sort, whose reports were corrected, claimed against and left waiting. */
final class RandomWorld {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final LocalDate CHANGE_OF_LEAD = LocalDate.of(2017, 1, 1);
    static final List<String> PARTNERS = List.of("p1", "p2", "p3");
    private static final List<String> PERIODS = List.of("2015", "2016", "2017", "2016-03-01--2017-06-30");
    private static final List<String> REGIONS = List.of("DE-BY", "09162", "DE-NW", "DE");

    private final Random random;
    private final AggregationType type;
    final Structure structure;
    final List<ReportedValue> values = new ArrayList<>();

    RandomWorld(AggregationType type, long seed) {
        this.random = new Random(seed);
        this.type = type;
        var measures = new HashMap<java.util.UUID, Measure>();
        for (var code : List.of("A", "B", "C")) {
            var measure = measure(code);
            measures.put(measure.id(), measure);
            for (var period : PERIODS) report(measure, period);
        }
        var partners = new HashMap<String, Partner>();
        PARTNERS.forEach(code -> partners.put(code, partner(code)));
        this.structure = new Structure(TODAY, measures, Map.of("X", indicator()), partners, Map.of());
    }

    Indicator indicator() {
        return new Indicator(
                Published.id("X"), "X", 1, new LocalText("X", null), Unit.PERSONS, type, false, true, false);
    }

    private static Partner partner(String code) {
        var bench = code.equals("p3") ? Bench.GEWERKSCHAFTEN : Bench.BUND;
        return new Partner(Published.id(code), code, 1, "CHAMBER", bench, null, List.of());
    }

    private Measure measure(String code) {
        return new Measure(
                Published.id(code),
                code,
                1,
                new LocalText(code, null),
                null,
                code.equals("A") ? "D1" : "D2",
                random.nextBoolean() ? List.of("D/Z5") : List.of("D/Z5", "D/Z6"),
                leads(),
                participants(),
                List.of(),
                LocalDate.of(2015, 1, 1),
                random.nextBoolean() ? LocalDate.of(2017, 12, 31) : null,
                List.of(plan(code.equals("C") ? any(List.of(Frequency.AD_HOC, Frequency.ONCE)) : Frequency.YEAR)));
    }

    private Plan plan(Frequency frequency) {
        return new Plan(
                "X",
                frequency,
                any(List.of(Plan.RegionLevel.values())),
                90,
                null,
                any(List.of(Plan.Attribution.values())),
                null,
                List.of());
    }

    private List<Lead> leads() {
        return switch (random.nextInt(3)) {
            case 0 -> List.of(new Lead(null, Bench.WIRTSCHAFT, null, null));
            case 1 -> List.of(new Lead(ref("p1"), null, null, null));
            default ->
                List.of(
                        new Lead(ref("p1"), null, null, CHANGE_OF_LEAD),
                        new Lead(ref("p2"), null, CHANGE_OF_LEAD, null));
        };
    }

    private List<Participant> participants() {
        var all = new ArrayList<Participant>();
        for (var code : PARTNERS)
            if (random.nextBoolean()) all.add(new Participant(ref(code), any(List.of(ParticipantRole.values()))));
        return all;
    }

    private static PartnerRef ref(String code) {
        return new PartnerRef(Published.id(code), code);
    }

    private void report(Measure measure, String period) {
        int revisions = random.nextInt(4);
        int inForce = random.nextInt(revisions + 1);
        for (int revision = 1; revision <= revisions; revision++) {
            var standing = revision == inForce
                    ? Standing.IN_FORCE
                    : revision < inForce ? Standing.SUPERSEDED : Standing.NOT_ACCEPTED;
            int position = 0;
            for (var region : REGIONS)
                if (random.nextInt(3) > 0) values.add(value(measure, period, revision, position++, region, standing));
        }
    }

    private ReportedValue value(
            Measure measure, String period, int revision, int position, String region, Standing standing) {
        var days = Period.parse(period);
        var status = any(List.of(ValueStatus.values()));
        return new ReportedValue(
                measure.id(),
                Published.id(measure.code() + period),
                revision,
                position,
                period,
                days.firstDay(),
                days.lastDay(),
                "X",
                region,
                land(region),
                Map.of(),
                random.nextInt(4) == 0 ? ValueRole.SUPPLEMENTARY : ValueRole.COUNTING,
                status,
                any(List.of(Precision.values())),
                status.name().startsWith("NOT_") ? null : new BigDecimal(random.nextInt(10_000)).movePointLeft(2),
                null,
                null,
                null,
                "source",
                null,
                null,
                Instant.EPOCH,
                standing);
    }

    private static @Nullable String land(String region) {
        return region.equals("DE") ? null : region.equals("09162") ? "DE-BY" : region;
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
