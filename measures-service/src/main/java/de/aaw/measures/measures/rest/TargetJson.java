package de.aaw.measures.measures.rest;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.measures.measures.Target;
import de.aaw.measures.measures.TargetDirection;
import de.aaw.measures.periods.Period;
import de.aaw.measures.periods.UnreadablePeriod;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target, as the API reads and shows it. */
@Schema(name = "Target", description = "What values are to reach.")
public record TargetJson(
        @Schema(
                description = "The period it holds for, in any form; null where none is stated.",
                nullable = true,
                examples = "2015")
        @Nullable
        String period,

        @Schema(description = "On which side of it a value should be; a capacity is never rated.", required = true)
        @NotNull
        TargetDirection direction,

        @Schema(description = "The number, in the indicator's unit.", examples = "20000", required = true)
        @NotNull
        @Digits(integer = 18, fraction = 6)
        BigDecimal value,

        @Schema(description = "Where it is written.", nullable = true) @Size(min = 1, max = 1_000) @Nullable
        String source) {

    static TargetJson of(Target target) {
        Period period = target.period();
        return new TargetJson(
                period == null ? null : period.text(), target.direction(), target.value(), target.source());
    }

    /** @param position in the list of targets, for a refusal to point at */
    Target toTarget(int position) {
        return new Target(period == null ? null : read(period, position), direction, value, source);
    }

    private static Period read(String text, int position) {
        try {
            return Period.parse(text);
        } catch (UnreadablePeriod e) {
            throw Problem.of(KitProblem.INVALID)
                    .error("/targets/" + position + "/period", "NO_PERIOD", Map.of("period", text))
                    .asException();
        }
    }
}
