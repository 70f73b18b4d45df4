package de.aaw.measures.reports;

import de.aaw.kit.rest.ids.Ids;
import de.aaw.measures.actors.Actor;
import de.aaw.measures.periods.Period;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of one measure for one period: revisions of which at most the last is open as a draft. A revision never changes
 * once submitted; sending it back or correcting it opens the next.
 */
@Entity
@Table(name = "report")
public class Report {
    public static final String TOPIC = "aaw.measures.report";
    private static final long EDITIONS = 1_000_000;

    @Id
    private UUID id;

    /** Counts what was published: 0 until the first submission. */
    @Version
    private long version;

    @Column(name = "measure_id")
    private UUID measureId;

    @Embedded
    private Period period;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** The revision in force, which a correction replaces once it is accepted. */
    @Column(name = "accepted_revision")
    private @Nullable Integer acceptedRevision;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Revision> revisions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled in by Hibernate
    protected Report() {}

    Report(UUID measureId, Period period, Instant now) {
        this.id = Ids.next();
        this.measureId = measureId;
        this.period = period;
        this.recordedAt = now;
        revisions.add(Revision.first(this, now));
    }

    /** Replaces the draft's content but for the claims, which are the office's and stay. */
    void saveDraft(@Nullable String narrative, List<ReportedValue> reported, Instant now) {
        Revision draft = openDraft();
        draft.save(narrative, Stream.concat(reported.stream(), draft.claims()).toList(), now);
    }

    /** Replaces the draft's claims and nothing else. */
    void saveClaims(List<ReportedValue> claims, Instant now) {
        Revision draft = openDraft();
        draft.save(
                draft.narrative(),
                Stream.concat(draft.reported(), claims.stream()).toList(),
                now);
    }

    /** @param mayReport false for the office on a partner's measure, which may change the claims alone */
    ReportChange submit(Actor actor, boolean mayReport, Instant now) {
        Revision draft = openDraft();
        if (!mayReport && !inForce().map(draft::differsInClaimsAloneFrom).orElse(false)) {
            throw new ReportRefused(new ReportRefusal.ClaimsAlone());
        }
        draft.submit(actor, ValueParts.of(draft.values()).size(), now);
        recorded(now);
        return new ReportChange.Submitted(draft);
    }

    ReportChange accept(Actor.Office office, Instant now) {
        Revision submitted = submitted();
        if (submitted.wasSubmittedBy(office.subject())) {
            throw new ReportRefused(new ReportRefusal.OwnSubmission());
        }
        submitted.accept(office, now);
        acceptedRevision = submitted.number();
        recorded(now);
        return new ReportChange.Accepted(submitted);
    }

    /** Opens the next revision with the same content, because the one sent back was published and stays as it was. */
    ReportChange sendBack(Actor.Office office, String why, Instant now) {
        Revision submitted = submitted();
        submitted.sendBack(office, why, now);
        revisions.add(submitted.next(submitted.number() + 1, submitted.reason(), now));
        recorded(now);
        return new ReportChange.Returned(submitted);
    }

    /** Publishes nothing: the accepted revision stays in force until the correction is accepted. */
    void openCorrection(String why, Instant now) {
        Revision latest = latest();
        if (latest.state() != ReportState.ACCEPTED) {
            throw new ReportRefused(new ReportRefusal.NotAccepted(state()));
        }
        revisions.add(latest.next(latest.number() + 1, why, now));
    }

    /** How far the report has come: a draft that follows a return is still what was sent back. */
    public ReportState state() {
        Revision latest = latest();
        boolean reopened = latest.state() == ReportState.DRAFT && wasReturned(latest.number() - 1);
        return reopened ? ReportState.RETURNED : latest.state();
    }

    /** Moves with every change, published or not; far from any measure's version, because a report's first draft is saved with its measure's tag. */
    public long tag() {
        return (version + 1) * EDITIONS
                + revisions.stream().mapToLong(Revision::edition).sum();
    }

    public Optional<Revision> draft() {
        return Optional.of(latest()).filter(latest -> latest.state() == ReportState.DRAFT);
    }

    public Revision latest() {
        return revisions.getLast();
    }

    /** The latest that is submitted or accepted: what those see who see no drafts. */
    public Optional<Revision> latestForAnalysts() {
        return revisions.reversed().stream()
                .filter(revision ->
                        revision.state() == ReportState.SUBMITTED || revision.state() == ReportState.ACCEPTED)
                .findFirst();
    }

    public Optional<Revision> inForce() {
        return acceptedRevision == null ? Optional.empty() : revision(acceptedRevision);
    }

    public Optional<Revision> revision(int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID measureId() {
        return measureId;
    }

    public Period period() {
        return period;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Integer acceptedRevision() {
        return acceptedRevision;
    }

    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    private boolean wasReturned(int number) {
        return revision(number)
                .map(revision -> revision.state() == ReportState.RETURNED)
                .orElse(false);
    }

    private Revision openDraft() {
        return draft().orElseThrow(() -> new ReportRefused(new ReportRefusal.NoOpenDraft(state())));
    }

    private Revision submitted() {
        Revision latest = latest();
        if (latest.state() != ReportState.SUBMITTED) {
            throw new ReportRefused(new ReportRefusal.NotSubmitted(state()));
        }
        return latest;
    }

    private void recorded(Instant now) {
        // strictly later, so that the row differs and its version moves even where the clock stands still
        recordedAt = now.isAfter(recordedAt) ? now : recordedAt.plusMillis(1);
    }
}
