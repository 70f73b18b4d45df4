package de.aaw.reporting.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.aaw.reporting.derived.Serving;
import de.aaw.reporting.facts.FactReader;
import de.aaw.reporting.facts.ReportedValue;
import de.aaw.reporting.facts.ValueQuery;
import de.aaw.reporting.freshness.Freshness;
import de.aaw.reporting.rollups.RollupReader;
import de.aaw.reporting.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** Answers questions about figures. */
@ApplicationScoped
public class FiguresReading {
    private final Serving serving;
    private final Understanding understanding;
    private final Freshness freshness;

    FiguresReading(Serving serving, Understanding understanding, Freshness freshness) {
        this.serving = serving;
        this.understanding = understanding;
        this.freshness = freshness;
    }

    /** @throws QuestionRefused when it cannot be understood, may not be asked, or has no number for an answer */
    public Figures answer(Question question, Asker asker) {
        return serving.read(dsl -> {
            var access = understanding.access(dsl, question, asker);
            var values = values(dsl, question, access);
            var indicators = question.indicators().stream()
                    .map(code -> figures(question, access.structure(), code, values.getOrDefault(code, List.of())))
                    .toList();
            return new Figures(question, access.structure(), freshness.watermark(dsl), indicators);
        });
    }

    private static Figures.OfIndicator figures(
            Question question, Structure structure, String code, List<Located<Object>> all) {
        var indicator = structure.indicators().get(code);
        if (indicator == null) throw new IllegalStateException("not understood: " + code);
        var figures = new IndicatorFigures<>(question, structure, indicator, all);
        var cells = figures.cells();
        Checks.check(question, figures, cells);
        var total = figures.total();
        var remarks = new Remarks<>(question, figures, cells, total);
        return new Figures.OfIndicator(
                indicator, figures.lastReported().orElse(null), cells, total, remarks.additive(), remarks.notes());
    }

    /** Counting values come pre-added; what is only shown has to be read one by one. */
    private static Map<String, List<Located<Object>>> values(DSLContext dsl, Question question, Access access) {
        var places = new ReportedPlaces(access.structure());
        var query = ValueQuery.of(Set.copyOf(question.indicators()), question.counting(), question.asOf());
        if (!question.countsValues()) return shown(dsl, question, query, access, places);
        return RollupReader.rollups(dsl, query).stream()
                .filter(rollup -> access.permits(rollup.bucket().measureId()))
                .collect(groupingBy(rollup -> rollup.bucket().indicator(), mapping(places::of, toList())));
    }

    private static Map<String, List<Located<Object>>> shown(
            DSLContext dsl, Question question, ValueQuery query, Access access, ReportedPlaces places) {
        return FactReader.values(dsl, query).stream()
                .filter(value -> value.role() == question.role() && access.permits(value.measureId()))
                .collect(groupingBy(
                        ReportedValue::indicator, mapping(value -> places.<Object>of(value, value), toList())));
    }
}
