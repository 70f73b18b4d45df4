package de.aaw.partners.registry;

import de.aaw.partners.registry.PartnerChange.Changed;
import de.aaw.partners.registry.PartnerChange.NameRemoved;
import de.aaw.partners.registry.PartnerChange.Renamed;
import de.aaw.partners.registry.PartnerChange.StatusRemoved;
import de.aaw.partners.registry.PartnerChange.StatusSet;
import de.aaw.partners.registry.PartnerRefusal.LastName;
import de.aaw.partners.registry.PartnerRefusal.NamesOverlap;
import de.aaw.partners.registry.PartnerRefusal.NoSuchName;
import de.aaw.partners.registry.PartnerRefusal.NoSuchStatus;
import de.aaw.partners.registry.PartnerRefusal.StatusesOverlap;
import de.aaw.partners.registry.PartnerRefusal.TooMany;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation of the alliance: at least one name, and never two names or two statuses on one day. */
@Entity
public class Partner {
    /** So that a partner's whole state always fits into one message. */
    public static final int MOST_SPANS = 100;

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "code"))
    private PartnerCode code;

    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    @Enumerated(EnumType.STRING)
    private Bench bench;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "land"))
    private @Nullable Land land;

    private @Nullable String website;

    @ElementCollection
    @CollectionTable(name = "partner_name", joinColumns = @JoinColumn(name = "partner_id"))
    private List<DatedName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "partner_status", joinColumns = @JoinColumn(name = "partner_id"))
    private List<DatedStatus> statuses = new ArrayList<>();

    private List<String> sources = new ArrayList<>();

    /** For Hibernate, which fills every field. */
    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    private Partner(UUID id, Registration registration, Instant now) {
        this.id = id;
        this.code = registration.code();
        this.recordedAt = now;
        this.kind = registration.details().kind();
        this.bench = registration.details().bench();
        describe(registration.details());
        Dated.firstOverlap(registration.names()).ifPresent(overlap -> {
            throw new PartnerRefused(new NamesOverlap(overlap.firstCommonDay(), overlap.position()));
        });
        Dated.firstOverlap(registration.statuses()).ifPresent(overlap -> {
            throw new PartnerRefused(new StatusesOverlap(overlap.firstCommonDay(), overlap.position()));
        });
        this.names.addAll(registration.names());
        this.statuses.addAll(registration.statuses());
    }

    static Partner registered(UUID id, Registration registration, Instant now) {
        return new Partner(id, registration, now);
    }

    Optional<PartnerChange> change(PartnerDetails details, Instant now) {
        if (details.equals(state().details())) {
            return Optional.empty();
        }
        describe(details);
        recordAt(now);
        return Optional.of(new Changed());
    }

    Optional<PartnerChange> rename(DatedName name, Instant now) {
        if (names.contains(name)) {
            return Optional.empty();
        }
        List<DatedName> next = replacing(names, name);
        Dated.firstOverlap(next).ifPresent(overlap -> {
            throw new PartnerRefused(new NamesOverlap(overlap.firstCommonDay(), null));
        });
        become(names, next);
        recordAt(now);
        return Optional.of(new Renamed(name.validFrom()));
    }

    PartnerChange removeName(@Nullable LocalDate validFrom, Instant now) {
        if (names.stream().noneMatch(name -> name.startsOn(validFrom))) {
            throw new PartnerRefused(new NoSuchName(validFrom));
        }
        if (names.size() == 1) {
            throw new PartnerRefused(new LastName());
        }
        names.removeIf(name -> name.startsOn(validFrom));
        recordAt(now);
        return new NameRemoved(validFrom);
    }

    Optional<PartnerChange> standAs(DatedStatus status, Instant now) {
        if (statuses.contains(status)) {
            return Optional.empty();
        }
        List<DatedStatus> next = replacing(statuses, status);
        Dated.firstOverlap(next).ifPresent(overlap -> {
            throw new PartnerRefused(new StatusesOverlap(overlap.firstCommonDay(), null));
        });
        become(statuses, next);
        recordAt(now);
        return Optional.of(new StatusSet(status.validFrom()));
    }

    PartnerChange removeStatus(@Nullable LocalDate validFrom, Instant now) {
        if (!statuses.removeIf(status -> status.startsOn(validFrom))) {
            throw new PartnerRefused(new NoSuchStatus(validFrom));
        }
        recordAt(now);
        return new StatusRemoved(validFrom);
    }

    PartnerCode code() {
        return code;
    }

    long version() {
        return version;
    }

    PartnerState state() {
        return new PartnerState(
                id,
                code.value(),
                version,
                recordedAt,
                kind,
                bench,
                land == null ? null : land.code(),
                website,
                Dated.inOrder(names),
                Dated.inOrder(statuses),
                sources);
    }

    /**
     * The column is what moves the version when only names or statuses changed. It never stands still or steps back, so
     * that of two versions the one recorded later is always the higher.
     */
    private void recordAt(Instant now) {
        Instant next = recordedAt.plusMillis(1);
        recordedAt = now.isAfter(next) ? now : next;
    }

    private void describe(PartnerDetails details) {
        kind = details.kind();
        bench = details.bench();
        land = details.land();
        website = details.website();
        sources = new ArrayList<>(details.sources());
    }

    private static <D extends Dated> List<D> replacing(List<D> spans, D span) {
        List<D> next = new ArrayList<>(spans);
        next.removeIf(other -> other.startsOn(span.validFrom()));
        next.add(span);
        if (next.size() > MOST_SPANS) {
            throw new PartnerRefused(new TooMany(MOST_SPANS));
        }
        return next;
    }

    private static <D> void become(List<D> spans, List<D> next) {
        spans.clear();
        spans.addAll(next);
    }
}
