package de.aaw.reporting.figures;

import de.aaw.kit.inbox.Watermark;
import de.aaw.reporting.structure.Indicator;
import de.aaw.reporting.structure.Structure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer: the cells and totals of a question, all of one snapshot, and how far that had come. */
public record Figures(Question question, Structure structure, Watermark watermark, List<OfIndicator> indicators) {

    /** @param lastReported the last day of the last plan period reported of, which ends a question without a range */
    public record OfIndicator(
            Indicator indicator,
            @Nullable LocalDate lastReported,
            List<? extends Cell<?>> cells,
            Cell<?> total,
            boolean additive,
            List<Note> notes) {}

    public boolean additive() {
        return indicators.stream().allMatch(OfIndicator::additive);
    }
}
