package de.aaw.reporting.figures;

import de.aaw.reporting.aggregation.Content;
import de.aaw.reporting.aggregation.Summand;
import de.aaw.reporting.facts.ReportedValue;
import de.aaw.reporting.periods.Span;
import de.aaw.reporting.rollups.Rollup;
import de.aaw.reporting.structure.LocalText;
import de.aaw.reporting.structure.Measure;
import de.aaw.reporting.structure.Structure;
import java.util.List;
import java.util.UUID;

/** Gives values and stored sums their place in the structure of a question. */
final class ReportedPlaces {
    private final Structure structure;

    ReportedPlaces(Structure structure) {
        this.structure = structure;
    }

    Located<Object> of(Rollup rollup) {
        var bucket = rollup.bucket();
        var days = new Span(bucket.firstDay(), bucket.lastDay());
        var place = new Place(measure(bucket.measureId()), days, bucket.land());
        return new Located<>(place, new Summand<>(bucket.measureId(), days, rollup.sum(), bucket));
    }

    Place place(ReportedValue value) {
        return new Place(measure(value.measureId()), new Span(value.firstDay(), value.lastDay()), value.land());
    }

    /** One value: the smallest sum. */
    <S> Located<S> of(ReportedValue value, S source) {
        var place = place(value);
        var sum = new Content(
                        value.status(),
                        value.precision(),
                        value.number(),
                        value.numerator(),
                        value.denominator(),
                        value.score())
                .sum();
        return new Located<>(place, new Summand<>(value.measureId(), place.days(), sum, source));
    }

    /** Order across topics does not exist: a report may arrive before its measure, and counts all the same. */
    private Measure measure(UUID id) {
        var known = structure.measures().get(id);
        return known != null ? known : unknown(id);
    }

    private static Measure unknown(UUID id) {
        return new Measure(
                id,
                id.toString(),
                0,
                new LocalText(id.toString(), null),
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }
}
