package de.aaw.measures.alliance;

import de.aaw.measures.periods.OpenPeriod;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A partner as last published; written by its events alone. */
@Entity
@Immutable
@Table(name = "known_partner")
public class KnownPartner {
    @Id
    private UUID id;

    @Column
    private String code;

    @ElementCollection
    @CollectionTable(name = "known_partner_status", joinColumns = @JoinColumn(name = "partner_id"))
    private List<DatedStatus> statuses;

    @SuppressWarnings("NullAway.Init") // filled in by Hibernate
    protected KnownPartner() {}

    KnownPartner(UUID id, String code, List<DatedStatus> statuses) {
        this.id = id;
        this.code = code;
        this.statuses = statuses;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** On one day of the given ones at least. */
    public boolean isActiveDuring(OpenPeriod period) {
        return statuses.stream()
                .anyMatch(dated -> dated.isActive() && dated.days().sharesDayWith(period));
    }
}
