package de.aaw.partners.registry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** That a competence moved to another partner on a day: a transfer, no renaming; both partners stay what they are. */
@Embeddable
public record Succession(
        @Embedded
        @AttributeOverride(name = "id", column = @Column(name = "successor_id"))
        @AttributeOverride(name = "code", column = @Column(name = "successor_code"))
        PartnerRef partner,

        LocalDate transferredOn,

        @Embedded
        @AttributeOverride(name = "de", column = @Column(name = "competence_de"))
        @AttributeOverride(name = "en", column = @Column(name = "competence_en"))
        Competence competence,

        @Nullable String source) {
    static final Comparator<Succession> BY_DAY = Comparator.comparing(Succession::transferredOn)
            .thenComparing(succession -> succession.partner().code());

    boolean isTo(PartnerRef other, LocalDate day) {
        return partner.id().equals(other.id()) && transferredOn.equals(day);
    }
}
