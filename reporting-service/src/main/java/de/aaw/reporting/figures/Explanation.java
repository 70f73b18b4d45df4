package de.aaw.reporting.figures;

import de.aaw.kit.inbox.Watermark;
import de.aaw.reporting.aggregation.LeftOut;
import de.aaw.reporting.aggregation.Rule;
import de.aaw.reporting.facts.ReportedValue;
import de.aaw.reporting.structure.Indicator;
import de.aaw.reporting.structure.Measure;
import de.aaw.reporting.structure.Structure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one cell was made of: the included values, by their rule, give it exactly; the excluded ones say why they are not in it. */
public record Explanation(
        Question question,
        Structure structure,
        Watermark watermark,
        Indicator indicator,
        Cell<ReportedValue> cell,
        List<Contribution> included,
        List<Contribution> excluded,
        boolean hidesNotAccepted) {

    /**
     * One value of one report revision.
     *
     * @param lead code of the partner or bench that leads the measure on the question's day; null when nobody does
     * @param reason null for what is included
     */
    public record Contribution(
            ReportedValue value,
            Measure measure,
            @Nullable String lead,
            Rule rule,
            @Nullable LeftOut reason) {}
}
