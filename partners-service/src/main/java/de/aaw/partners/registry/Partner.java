package de.aaw.partners.registry;

import de.aaw.partners.registry.PartnerChange.Changed;
import de.aaw.partners.registry.PartnerChange.NameRemoved;
import de.aaw.partners.registry.PartnerChange.Renamed;
import de.aaw.partners.registry.PartnerChange.StatusRemoved;
import de.aaw.partners.registry.PartnerChange.StatusSet;
import de.aaw.partners.registry.PartnerChange.SuccessionRecorded;
import de.aaw.partners.registry.PartnerChange.SuccessionWithdrawn;
import de.aaw.partners.registry.PartnerChange.UmbrellaRemoved;
import de.aaw.partners.registry.PartnerChange.UmbrellaSet;
import de.aaw.partners.registry.PartnerRefusal.AlreadySucceeded;
import de.aaw.partners.registry.PartnerRefusal.LastName;
import de.aaw.partners.registry.PartnerRefusal.NamesOverlap;
import de.aaw.partners.registry.PartnerRefusal.NoSuchName;
import de.aaw.partners.registry.PartnerRefusal.NoSuchStatus;
import de.aaw.partners.registry.PartnerRefusal.NoSuchSuccession;
import de.aaw.partners.registry.PartnerRefusal.NoSuchUmbrella;
import de.aaw.partners.registry.PartnerRefusal.OwnSuccessor;
import de.aaw.partners.registry.PartnerRefusal.StatusesOverlap;
import de.aaw.partners.registry.PartnerRefusal.TooMany;
import de.aaw.partners.registry.PartnerRefusal.UmbrellasOverlap;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An organisation of the alliance: at least one name, and never two names, statuses or umbrellas on one day. */
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

    @ElementCollection
    @CollectionTable(name = "partner_umbrella", joinColumns = @JoinColumn(name = "partner_id"))
    private List<Umbrella> umbrellas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "partner_succession", joinColumns = @JoinColumn(name = "partner_id"))
    private List<Succession> successors = new ArrayList<>();

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
            throw refused(new NamesOverlap(overlap.firstCommonDay(), overlap.position()));
        });
        Dated.firstOverlap(registration.statuses()).ifPresent(overlap -> {
            throw refused(new StatusesOverlap(overlap.firstCommonDay(), overlap.position()));
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
        return set(names, name, day -> new NamesOverlap(day, null), new Renamed(name.validFrom()), now);
    }

    PartnerChange removeName(@Nullable LocalDate validFrom, Instant now) {
        if (names.size() == 1 && names.getFirst().startsOn(validFrom)) {
            throw refused(new LastName());
        }
        return remove(names, validFrom, new NoSuchName(validFrom), new NameRemoved(validFrom), now);
    }

    Optional<PartnerChange> standAs(DatedStatus status, Instant now) {
        return set(statuses, status, day -> new StatusesOverlap(day, null), new StatusSet(status.validFrom()), now);
    }

    PartnerChange removeStatus(@Nullable LocalDate validFrom, Instant now) {
        return remove(statuses, validFrom, new NoSuchStatus(validFrom), new StatusRemoved(validFrom), now);
    }

    /** That no circle comes about is for all partners together to know. */
    Optional<PartnerChange> joinUmbrella(Umbrella umbrella, Instant now) {
        return set(umbrellas, umbrella, UmbrellasOverlap::new, new UmbrellaSet(umbrella.validFrom()), now);
    }

    PartnerChange leaveUmbrella(@Nullable LocalDate validFrom, Instant now) {
        return remove(umbrellas, validFrom, new NoSuchUmbrella(validFrom), new UmbrellaRemoved(validFrom), now);
    }

    PartnerChange transfer(Succession succession, Instant now) {
        PartnerRef successor = succession.partner();
        if (successor.id().equals(id)) {
            throw refused(new OwnSuccessor());
        }
        if (successors.stream().anyMatch(other -> other.isTo(successor, succession.transferredOn()))) {
            throw refused(new AlreadySucceeded(successor, succession.transferredOn()));
        }
        refuseMoreThanFit(successors.size() + 1);
        successors.add(succession);
        recordAt(now);
        return new SuccessionRecorded(successor);
    }

    PartnerChange withdrawTransfer(String successor, LocalDate transferredOn, Instant now) {
        Succession withdrawn = successors.stream()
                .filter(other -> other.partner().isNamed(successor)
                        && other.transferredOn().equals(transferredOn))
                .findFirst()
                .orElseThrow(() -> refused(new NoSuchSuccession(successor, transferredOn)));
        successors.remove(withdrawn);
        recordAt(now);
        return new SuccessionWithdrawn(withdrawn.partner());
    }

    UUID id() {
        return id;
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
                Dated.inOrder(umbrellas),
                successors.stream().sorted(Succession.BY_DAY).toList(),
                sources);
    }

    /**
     * The column is what moves the version when only rows of its own changed. It never stands still or steps back, so
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

    /** Whatever starts on the same day is replaced; two that share a day are refused by the first such day. */
    private <D extends Dated> Optional<PartnerChange> set(
            List<D> spans,
            D span,
            Function<@Nullable LocalDate, PartnerRefusal> overlapping,
            PartnerChange done,
            Instant now) {
        if (spans.contains(span)) {
            return Optional.empty();
        }
        List<D> next = new ArrayList<>(spans);
        next.removeIf(other -> other.startsOn(span.validFrom()));
        next.add(span);
        refuseMoreThanFit(next.size());
        Dated.firstOverlap(next).ifPresent(overlap -> {
            throw refused(overlapping.apply(overlap.firstCommonDay()));
        });
        spans.clear();
        spans.addAll(next);
        recordAt(now);
        return Optional.of(done);
    }

    private PartnerChange remove(
            List<? extends Dated> spans,
            @Nullable LocalDate validFrom,
            PartnerRefusal missing,
            PartnerChange done,
            Instant now) {
        if (!spans.removeIf(span -> span.startsOn(validFrom))) {
            throw refused(missing);
        }
        recordAt(now);
        return done;
    }

    private static void refuseMoreThanFit(int count) {
        if (count > MOST_SPANS) {
            throw refused(new TooMany(MOST_SPANS));
        }
    }

    private static PartnerRefused refused(PartnerRefusal refusal) {
        return new PartnerRefused(refusal);
    }
}
