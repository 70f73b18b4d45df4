package de.aaw.measures.measures;

import de.aaw.measures.actors.Actor;
import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.periods.OpenPeriod;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What partners do together: one lead, any number of participants, a plan per indicator; each change is a version. */
@Entity
@Table(name = "measure")
public class Measure {
    public static final String TOPIC = "aaw.measures.measure";

    /** So that the tokens and messages that list a measure's indicators stay within every header and message limit. */
    static final int MOST_PLANS = 50;

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Column
    private MeasureCode code;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    private MeasureTerms terms;

    // No set: its rows could not be told apart by columns that may be null.
    @ElementCollection
    @CollectionTable(name = "measure_lead", joinColumns = @JoinColumn(name = "measure_id"))
    private List<Lead> leads = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_participant", joinColumns = @JoinColumn(name = "measure_id"))
    private Set<Participant> participants = new HashSet<>();

    @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<ReportingPlan> plans = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled in by Hibernate
    protected Measure() {}

    public Measure(
            UUID id, MeasureCode code, MeasureTerms terms, Lead lead, List<Participant> participants, Instant now) {
        this.id = id;
        this.code = code;
        this.terms = terms;
        this.leads.add(lead);
        this.recordedAt = now;
        participants.forEach(this::take);
    }

    /** Empty when nothing is different; as with every change. */
    Optional<MeasureChange> change(MeasureTerms changed, Lead lead, Instant now) {
        if (changed.equals(terms) && leads().equals(List.of(lead))) {
            return Optional.empty();
        }
        terms = changed;
        leads.clear();
        leads.add(lead);
        participants.forEach(this::refuseLead);
        return recorded(new MeasureChange.Changed(), now);
    }

    Optional<MeasureChange> letTakePart(Participant participant, Instant now) {
        if (participants.contains(participant)) {
            return Optional.empty();
        }
        participants.removeIf(other -> other.partner().equals(participant.partner()));
        take(participant);
        return recorded(new MeasureChange.ParticipantSet(), now);
    }

    Optional<MeasureChange> removeParticipant(String idOrCode, Instant now) {
        if (!participants.removeIf(participant -> participant.isPartner(idOrCode))) {
            throw new MeasureRefused(new MeasureRefusal.NoSuchParticipant(idOrCode));
        }
        return recorded(new MeasureChange.ParticipantRemoved(), now);
    }

    Optional<MeasureChange> replacePlan(
            IndicatorCode indicator, PlanTerms planTerms, List<Target> targets, Instant now) {
        Optional<ReportingPlan> plan = plan(indicator);
        if (plan.isPresent() && !plan.get().replaceBy(planTerms, targets)) {
            return Optional.empty();
        }
        if (plan.isEmpty()) {
            if (plans.size() >= MOST_PLANS) {
                throw new MeasureRefused(new MeasureRefusal.TooManyPlans(MOST_PLANS));
            }
            plans.add(new ReportingPlan(this, indicator, planTerms, targets));
        }
        return recorded(new MeasureChange.PlanSet(), now);
    }

    Optional<MeasureChange> removePlan(String indicator, Instant now) {
        if (!plans.removeIf(plan -> plan.indicator().text().equals(indicator))) {
            throw new MeasureRefused(new MeasureRefusal.NoSuchPlan(indicator));
        }
        return recorded(new MeasureChange.PlanRemoved(), now);
    }

    /** The office edits every measure, a partner what it leads or is co-responsible for. */
    public boolean mayBeEditedBy(Actor actor) {
        return switch (actor) {
            case Actor.Office _ -> true;
            case Actor.PartnerClient client -> isLedOrCoLedBy(client.partner());
        };
    }

    /** On any day: one whose lead has ended still reports what it led. */
    public boolean isLedOrCoLedBy(String partner) {
        return leads.stream().anyMatch(lead -> lead.isPartner(partner))
                || participants.stream()
                        .anyMatch(participant ->
                                participant.isPartner(partner) && participant.role() == ParticipantRole.CO_RESPONSIBLE);
    }

    /** A bench has no client of its own: the office reports for it. */
    public boolean isLedByABench() {
        return leads.stream().anyMatch(lead -> lead.bench() != null);
    }

    public Optional<Lead> leadOn(LocalDate day) {
        return leads.stream().filter(lead -> lead.isOn(day)).findFirst();
    }

    public Optional<ReportingPlan> plan(IndicatorCode indicator) {
        return plans.stream().filter(plan -> plan.indicator().equals(indicator)).findFirst();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public MeasureCode code() {
        return code;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public MeasureTerms terms() {
        return terms;
    }

    public OpenPeriod period() {
        return terms.period();
    }

    /** One after the other. */
    public List<Lead> leads() {
        return leads.stream()
                .sorted(Comparator.comparing(Lead::validFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** In the order of their codes. */
    public List<Participant> participants() {
        return participants.stream()
                .sorted(Comparator.comparing(
                        participant -> participant.partner().code()))
                .toList();
    }

    /** In the order of their indicators. */
    public List<ReportingPlan> plans() {
        return plans.stream()
                .sorted(Comparator.comparing(ReportingPlan::indicator))
                .toList();
    }

    private void take(Participant participant) {
        refuseLead(participant);
        if (participants.stream().anyMatch(other -> other.partner().equals(participant.partner()))) {
            throw new MeasureRefused(new MeasureRefusal.NamedTwice(
                    "/participants", participant.partner().code()));
        }
        participants.add(participant);
    }

    private void refuseLead(Participant participant) {
        String partner = participant.partner().code();
        if (leads.stream().anyMatch(lead -> lead.isPartner(partner))) {
            throw new MeasureRefused(new MeasureRefusal.LeadTakesPart(partner));
        }
    }

    private Optional<MeasureChange> recorded(MeasureChange change, Instant now) {
        // strictly later, so that the row differs and its version moves whatever child was changed, even where the
        // clock stands still
        recordedAt = now.isAfter(recordedAt) ? now : recordedAt.plusMillis(1);
        return Optional.of(change);
    }
}
