package de.aaw.reporting.figures;

import static java.util.stream.Collectors.toSet;

import de.aaw.reporting.derived.Serving;
import de.aaw.reporting.facts.FactReader;
import de.aaw.reporting.facts.ReportedValue;
import de.aaw.reporting.facts.ValueQuery;
import de.aaw.reporting.freshness.Freshness;
import de.aaw.reporting.periods.PeriodForm;
import de.aaw.reporting.periods.PeriodSelection;
import de.aaw.reporting.periods.Span;
import de.aaw.reporting.structure.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Explains one cell by the same code that fills it, over single values instead of stored sums. */
@ApplicationScoped
public class Explaining {
    private final Serving serving;
    private final Understanding understanding;
    private final Freshness freshness;

    Explaining(Serving serving, Understanding understanding, Freshness freshness) {
        this.serving = serving;
        this.understanding = understanding;
        this.freshness = freshness;
    }

    /** @throws QuestionRefused also when the question is about more than one cell */
    public Explanation explain(Question question, Asker asker) {
        var key = key(question);
        return serving.read(dsl -> {
            var access = understanding.access(dsl, question, asker);
            var lineage = new Lineage(question, asker, access.structure(), values(dsl, question, access));
            return lineage.of(key, freshness.watermark(dsl));
        });
    }

    private static List<ReportedValue> values(DSLContext dsl, Question question, Access access) {
        var query = ValueQuery.of(Set.copyOf(question.indicators()), question.counting(), question.asOf());
        var needed = query.withMeasures(needed(question, access)).withEveryRevision();
        return FactReader.values(dsl, needed).stream()
                .filter(value -> access.permits(value.measureId()))
                .toList();
    }

    /**
     * The measures named, where some are: no rule looks from one measure to another. Without a period one does: the question ends with
     * the last period that any measure reported.
     *
     * @return none for all
     */
    static Set<UUID> needed(Question question, Access access) {
        var named = question.filters().on(Dimension.MEASURE);
        if (question.period() == null || named.isEmpty()) return Set.of();
        var known = access.structure().measures().values().stream()
                .filter(measure -> named.contains(measure.code()))
                .map(Measure::id)
                .collect(toSet());
        return known.size() == named.size() ? known : Set.of();
    }

    /** The one cell a question is about: one indicator, and of every dimension one member. */
    private static Key key(Question question) {
        if (question.indicators().size() != 1) throw new Refusal.NotOneCell("indicator").asException();
        var key = Key.WHOLE;
        for (var dimension : question.by())
            key = key.and(member(question, dimension)
                    .orElseThrow(() -> new Refusal.NotOneCell(dimension.cellName()).asException()));
        return key;
    }

    private static Optional<Member> member(Question question, Dimension dimension) {
        if (dimension == Dimension.PERIOD_YEAR) return year(question.period()).map(Member::new);
        var named = question.filters().on(dimension);
        return named.size() == 1 ? Optional.of(Member.of(dimension, named.getFirst())) : Optional.empty();
    }

    private static Optional<String> year(@Nullable PeriodSelection period) {
        if (period == null) return Optional.empty();
        var years = period.days().spans().stream()
                .flatMap(Explaining::years)
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }

    private static Stream<String> years(Span days) {
        return Stream.of(days.firstDay(), days.lastDay())
                .map(day -> PeriodForm.YEAR.around(day).text());
    }
}
