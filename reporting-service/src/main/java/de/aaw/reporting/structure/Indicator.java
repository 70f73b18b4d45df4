package de.aaw.reporting.structure;

import static java.util.Objects.requireNonNull;

import de.aaw.reporting.aggregation.AggregationType;
import de.aaw.reporting.aggregation.Unit;
import java.util.UUID;

/**
 * One version of an indicator.
 *
 * @param comparable whether values of different measures may be added
 * @param sensitive whether the public reads it only in publications
 */
public record Indicator(
        UUID id,
        String code,
        long version,
        LocalText name,
        Unit unit,
        AggregationType type,
        boolean signed,
        boolean comparable,
        boolean sensitive) {

    public Indicator {
        requireNonNull(id, "id");
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(unit, "unit");
        requireNonNull(type, "type");
    }
}
