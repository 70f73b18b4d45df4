package de.aaw.measures.reports;

import de.aaw.kit.rest.ids.Ids;
import de.aaw.measures.actors.Actor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A complete state of a report's content: open as a draft, immutable once submitted. */
@Entity
@Table(name = "revision")
public class Revision {
    @Id
    private UUID id;

    /** Moves with every saving of the draft, which publishes nothing and so leaves the report's version alone. */
    @Version
    private long edition = 1;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private Report report;

    @Column
    private int number;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;

    /** Why it corrects the accepted revision; null where there is none. */
    @Column
    private @Nullable String reason;

    @Column
    private @Nullable String narrative;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column
    private @Nullable Integer parts;

    @Embedded
    private @Nullable Submission submission;

    @Embedded
    private @Nullable Decision decision;

    @ElementCollection
    @CollectionTable(name = "report_value", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<ReportedValue> values = new ArrayList<>();

    /** Who submitted it and when; the subject never leaves the service. */
    @Embeddable
    public record Submission(
            @Column(name = "submitted_subject") String subject,
            @Column(name = "submitted_by") String by,
            @Column(name = "submitted_at") Instant at) {}

    /** Who accepted it or sent it back, when, and why it was sent back. */
    @Embeddable
    public record Decision(
            @Column(name = "decided_by") String by,
            @Column(name = "decided_at") Instant at,
            @Column(name = "return_reason") @Nullable String reason) {}

    @SuppressWarnings("NullAway.Init") // filled in by Hibernate
    protected Revision() {}

    private Revision(Report report, int number, @Nullable String reason, Instant now) {
        this.id = Ids.next();
        this.report = report;
        this.number = number;
        this.reason = reason;
        this.savedAt = now;
    }

    static Revision first(Report report, Instant now) {
        return new Revision(report, 1, null, now);
    }

    /** A draft of the next revision with this one's content: what was submitted stays as it is. */
    Revision next(int nextNumber, @Nullable String nextReason, Instant now) {
        Revision next = new Revision(report, nextNumber, nextReason, now);
        next.narrative = narrative;
        next.values.addAll(values);
        return next;
    }

    void save(@Nullable String newNarrative, List<ReportedValue> newValues, Instant now) {
        narrative = newNarrative;
        values.clear();
        values.addAll(newValues);
        // strictly later, so that saving the same again moves the edition too
        savedAt = now.isAfter(savedAt) ? now : savedAt.plusMillis(1);
    }

    void submit(Actor actor, int inParts, Instant now) {
        state = ReportState.SUBMITTED;
        parts = inParts;
        submission = new Submission(actor.subject(), actor.name(), now);
    }

    void accept(Actor actor, Instant now) {
        state = ReportState.ACCEPTED;
        decision = new Decision(actor.name(), now, null);
    }

    void sendBack(Actor actor, String why, Instant now) {
        state = ReportState.RETURNED;
        decision = new Decision(actor.name(), now, why);
    }

    boolean wasSubmittedBy(String subject) {
        return submission != null && submission.subject().equals(subject);
    }

    /** The same narrative and, claims apart, the same values. */
    boolean differsInClaimsAloneFrom(Revision other) {
        return Objects.equals(narrative, other.narrative)
                && reported().toList().equals(other.reported().toList());
    }

    public Stream<ReportedValue> reported() {
        return values.stream().filter(value -> !value.isClaim());
    }

    public Stream<ReportedValue> claims() {
        return values.stream().filter(ReportedValue::isClaim);
    }

    public List<ReportedValue> values() {
        return List.copyOf(values);
    }

    public int number() {
        return number;
    }

    public ReportState state() {
        return state;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String narrative() {
        return narrative;
    }

    public int parts() {
        return parts == null ? 1 : parts;
    }

    public @Nullable Submission submission() {
        return submission;
    }

    public @Nullable Decision decision() {
        return decision;
    }

    long edition() {
        return edition;
    }
}
