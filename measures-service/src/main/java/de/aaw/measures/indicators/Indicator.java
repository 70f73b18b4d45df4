package de.aaw.measures.indicators;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An entry of the catalogue; its code never changes, and each change is a version. */
@Entity
@Table(name = "indicator")
public class Indicator {
    public static final String TOPIC = "aaw.measures.indicator";

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Column
    private IndicatorCode code;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    private IndicatorTerms terms;

    @SuppressWarnings("NullAway.Init") // filled in by Hibernate
    protected Indicator() {}

    public Indicator(UUID id, IndicatorCode code, IndicatorTerms terms, Instant now) {
        this.id = id;
        this.code = code;
        this.terms = terms;
        this.recordedAt = now;
    }

    /** Empty when nothing is different. */
    Optional<IndicatorChange> change(IndicatorTerms changed, Instant now) {
        if (changed.equals(terms)) {
            return Optional.empty();
        }
        terms = changed;
        // strictly later, so that the row differs and its version moves even where the clock stands still
        recordedAt = now.isAfter(recordedAt) ? now : recordedAt.plusMillis(1);
        return Optional.of(new IndicatorChange.Changed());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public IndicatorCode code() {
        return code;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public IndicatorTerms terms() {
        return terms;
    }

    public Unit unit() {
        return terms.unit();
    }

    public AggregationType type() {
        return terms.type();
    }

    public boolean isSigned() {
        return terms.signed();
    }
}
