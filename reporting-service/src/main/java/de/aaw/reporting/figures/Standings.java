package de.aaw.reporting.figures;

import de.aaw.reporting.aggregation.LeftOut;
import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.facts.ReportedValue;
import de.aaw.reporting.facts.Standing;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which values can be in a figure at all: those of the revision in force, in the role asked for. */
final class Standings {
    /** What a later revision has to say again: else the value is withdrawn. */
    private record Said(
            UUID report,
            String indicator,
            String region,
            Map<String, String> breakdown,
            ValueRole role,
            @Nullable String source) {
        static Said by(ReportedValue value) {
            var source = value.role() == ValueRole.COUNTING ? null : value.source();
            return new Said(
                    value.reportId(), value.indicator(), value.region(), value.breakdown(), value.role(), source);
        }
    }

    private final ValueRole role;
    private final Set<Said> inForce = new HashSet<>();

    Standings(ValueRole role, List<ReportedValue> all) {
        this.role = role;
        all.stream()
                .filter(value -> value.standing() == Standing.IN_FORCE)
                .map(Said::by)
                .forEach(inForce::add);
    }

    /** Why the value is in no figure of this role; empty for one that can be. */
    Optional<LeftOut> leftOut(ReportedValue value) {
        return switch (value.standing()) {
            case IN_FORCE -> value.role() == role ? Optional.empty() : Optional.of(other(value.role()));
            case SUPERSEDED -> Optional.of(inForce.contains(Said.by(value)) ? LeftOut.SUPERSEDED : LeftOut.WITHDRAWN);
            case RETURNED, NOT_ACCEPTED -> Optional.of(LeftOut.NOT_ACCEPTED);
        };
    }

    private static LeftOut other(ValueRole role) {
        return switch (role) {
            case COUNTING -> LeftOut.COUNTING;
            case SUPPLEMENTARY -> LeftOut.SUPPLEMENTARY;
            case CONFLICTING_CLAIM -> LeftOut.CONFLICTING_CLAIM;
        };
    }
}
