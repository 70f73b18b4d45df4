package de.aaw.reporting.figures;

import de.aaw.reporting.structure.Measure;
import de.aaw.reporting.structure.Measure.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as it decides what may be seen.
 *
 * @param seesEverything the coordination office and analysts
 * @param partner the partner whose own measures are seen in full; null for others
 */
public record Asker(
        boolean anonymous, boolean seesEverything, @Nullable String partner) {
    /** Whether values not accepted, and those of sensitive indicators, may be shown of this measure. */
    boolean seesInFull(Measure measure) {
        return seesEverything || (partner != null && isOwn(measure, partner));
    }

    private static boolean isOwn(Measure measure, String partner) {
        return measure.leads().stream()
                        .anyMatch(lead ->
                                lead.partner() instanceof Measure.PartnerRef(var id, var code) && code.equals(partner))
                || measure.participants().stream()
                        .anyMatch(participant -> participant.role() == ParticipantRole.CO_RESPONSIBLE
                                && participant.partner().code().equals(partner));
    }
}
