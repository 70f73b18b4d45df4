package de.aaw.reporting.figures;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.reporting.aggregation.Precision;
import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.aggregation.ValueStatus;
import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.facts.ReportedValue;
import de.aaw.reporting.facts.Standing;
import de.aaw.reporting.history.Published;
import de.aaw.reporting.periods.Period;
import de.aaw.reporting.periods.PeriodSelection;
import de.aaw.reporting.regions.Land;
import de.aaw.reporting.regions.Region;
import de.aaw.reporting.structure.EventReader;
import de.aaw.reporting.structure.Indicator;
import de.aaw.reporting.structure.Measure;
import de.aaw.reporting.structure.Partner;
import de.aaw.reporting.structure.Structure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was published about one indicator, read without servers: measures, partners, and the accepted values of reports. */
final class Told {
    private final Indicator indicator;
    private final Map<UUID, Measure> measures = new HashMap<>();
    private final Map<String, Partner> partners = new HashMap<>();
    private final List<ReportedValue> values = new ArrayList<>();

    private Told(AnIndicator indicator) {
        this.indicator = EventReader.read(indicator.defined().data(), Indicator.class);
    }

    static Told about(AnIndicator indicator) {
        return new Told(indicator);
    }

    Told partner(String code, String bench) {
        partners.put(code, EventReader.read(Register.partner(code, bench).data(), Partner.class));
        return this;
    }

    Told measure(Activity activity) {
        return measure(activity.proposed());
    }

    Told measure(Published proposed) {
        var measure = EventReader.read(proposed.data(), Measure.class);
        measures.put(measure.id(), measure);
        return this;
    }

    Told report(AReportOf report) {
        report.values().forEach(said -> values.add(value(report, said.json())));
        return this;
    }

    private ReportedValue value(AReportOf report, JsonNode said) {
        var days = Period.parse(report.period());
        return new ReportedValue(
                report.measure().id(),
                report.id(),
                report.revision(),
                values.size(),
                report.period(),
                days.firstDay(),
                days.lastDay(),
                indicator.code(),
                said.get("region").asText(),
                new Region(said.get("region").asText()).land().map(Land::code).orElse(null),
                Map.of(),
                ValueRole.valueOf(said.get("role").asText()),
                ValueStatus.valueOf(said.get("status").asText()),
                Precision.valueOf(said.get("precision").asText()),
                decimal(said.get("number")),
                decimal(said.get("numerator")),
                decimal(said.get("denominator")),
                said.get("score").textValue(),
                said.get("source").textValue(),
                null,
                null,
                Instant.EPOCH,
                Standing.IN_FORCE);
    }

    private static @Nullable BigDecimal decimal(JsonNode number) {
        return number.isNull() ? null : number.decimalValue();
    }

    Asking by(String... dimensions) {
        var by = Arrays.stream(dimensions)
                .map(text -> Dimension.find(text).orElseThrow())
                .toList();
        return new Asking(this, by, Map.of(), null, Structuring.TODAY);
    }

    Structure structure() {
        return new Structure(RandomWorld.TODAY, measures, Map.of(indicator.code(), indicator), partners, Map.of());
    }

    /** A question about it. */
    record Asking(
            Told told,
            List<Dimension> by,
            Map<Dimension, List<String>> filters,
            @Nullable String period,
            Structuring structuring) {
        Asking period(String asked) {
            return new Asking(told, by, filters, asked, structuring);
        }

        Asking only(Dimension dimension, String... codes) {
            var more = new EnumMap<Dimension, List<String>>(Dimension.class);
            more.putAll(filters);
            more.put(dimension, List.of(codes));
            return new Asking(told, by, more, period, structuring);
        }

        Asking atTime() {
            return new Asking(told, by, filters, period, Structuring.AT_TIME);
        }

        Question question() {
            return new Question(
                    List.of(told.indicator.code()),
                    by,
                    new Filters(filters),
                    period == null ? null : PeriodSelection.parse(List.of(period.split(","))),
                    ValueRole.COUNTING,
                    Counting.ACCEPTED,
                    structuring,
                    null);
        }

        IndicatorFigures<Object> figures() {
            var places = new ReportedPlaces(told.structure());
            var counting = told.values.stream()
                    .filter(value -> value.role() == ValueRole.COUNTING)
                    .map(value -> places.<Object>of(value, value))
                    .toList();
            return new IndicatorFigures<>(question(), told.structure(), told.indicator, counting);
        }

        /** Every cell as {@code members=value status present/expected}, with the total last. */
        List<String> shown() {
            var figures = figures();
            var all =
                    new ArrayList<>(figures.cells().stream().map(Asking::shown).toList());
            all.add("total" + shown(figures.total()));
            return all;
        }

        private static String shown(Cell<?> cell) {
            var codes = cell.key().members().stream()
                    .map(member -> String.valueOf(member.code()))
                    .toList();
            var value = cell.amount().value();
            return String.join(" ", codes) + "="
                    + (value == null ? cell.amount().status() : value.rounded().toPlainString()) + " "
                    + cell.completeness().present() + "/" + cell.completeness().expected();
        }

        Remarks<Object> remarks() {
            var figures = figures();
            return new Remarks<>(question(), figures, figures.cells(), figures.total());
        }

        List<Note.Kind> notes() {
            return remarks().notes().stream().map(Note::kind).toList();
        }

        Explanation explained(String... members) {
            var key = new Key(Arrays.stream(members).map(Member::new).toList());
            var office = new Asker(false, true, null);
            return new Lineage(question(), office, told.structure(), told.values)
                    .of(key, new de.aaw.kit.inbox.Watermark(List.of(), null, null));
        }
    }
}
