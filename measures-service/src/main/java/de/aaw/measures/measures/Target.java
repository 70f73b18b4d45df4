package de.aaw.measures.measures;

import de.aaw.measures.periods.Period;
import de.aaw.measures.wording.Plain;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a plan's values are to reach, in the period it names; one without a period is never rated. */
@Embeddable
public record Target(
        @Convert(converter = PeriodAsText.class) @Nullable Period period,
        @Enumerated(EnumType.STRING) TargetDirection direction,
        @Column(name = "target_value") BigDecimal value,
        @Nullable String source) {

    public Target {
        value = Plain.number(value);
    }

    boolean isForTheSameAs(Target other) {
        return direction == other.direction && Objects.equals(period, other.period);
    }
}
