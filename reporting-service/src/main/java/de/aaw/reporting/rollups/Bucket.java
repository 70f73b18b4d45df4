package de.aaw.reporting.rollups;

import de.aaw.reporting.aggregation.ValueStatus;
import de.aaw.reporting.facts.CountingValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is added together before any question is asked: the regions inside one Land, and nothing else.
 *
 * @param land null for what was reported for the whole country
 * @param planned planned values never mix with others
 */
public record Bucket(
        UUID measureId,
        String indicator,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String land,
        Map<String, String> breakdown,
        boolean planned) {

    static Bucket of(CountingValue value) {
        return new Bucket(
                value.measureId(),
                value.indicator(),
                value.period(),
                value.firstDay(),
                value.lastDay(),
                value.land(),
                value.breakdown(),
                value.content().status() == ValueStatus.PLANNED);
    }
}
