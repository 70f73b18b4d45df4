package de.aaw.partners.registry;

import de.aaw.kit.outbox.Outbox;
import de.aaw.kit.rest.ids.Ids;
import de.aaw.kit.rest.time.Instants;
import de.aaw.partners.journal.Journal;
import de.aaw.partners.journal.JournalEntry;
import de.aaw.partners.journal.Register;
import de.aaw.partners.journal.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Keeping the registry: registering partners, correcting them, and saying what was known of them when. */
@ApplicationScoped
public class PartnerRegistry {
    private final Partners partners;
    private final Journal journal;
    private final Outbox outbox;

    @Inject
    PartnerRegistry(Partners partners, Journal journal, Outbox outbox) {
        this.partners = partners;
        this.journal = journal;
        this.outbox = outbox;
    }

    @Transactional
    public PartnerState register(Registration registration, String bySubject) {
        Partner partner = Partner.registered(Ids.next(), registration, Instants.now());
        partners.add(partner);
        return publish(partner, new PartnerChange.Registered(), bySubject);
    }

    @Transactional
    public PartnerState change(Edit edit, PartnerDetails details) {
        return edit(edit, (partner, now) -> partner.change(details, now));
    }

    @Transactional
    public PartnerState rename(Edit edit, DatedName name) {
        return edit(edit, (partner, now) -> partner.rename(name, now));
    }

    @Transactional
    public PartnerState removeName(Edit edit, @Nullable LocalDate validFrom) {
        return edit(edit, (partner, now) -> Optional.of(partner.removeName(validFrom, now)));
    }

    @Transactional
    public PartnerState setStatus(Edit edit, DatedStatus status) {
        return edit(edit, (partner, now) -> partner.standAs(status, now));
    }

    @Transactional
    public PartnerState removeStatus(Edit edit, @Nullable LocalDate validFrom) {
        return edit(edit, (partner, now) -> Optional.of(partner.removeStatus(validFrom, now)));
    }

    @Transactional
    public PartnerState joinUmbrella(Edit edit, Membership membership) {
        partners.holdUmbrellas();
        return edit(edit, (partner, now) -> {
            Umbrella umbrella = membership.under(named(membership.umbrella()));
            partners.refuseCircle(partner, umbrella);
            return partner.joinUmbrella(umbrella, now);
        });
    }

    @Transactional
    public PartnerState leaveUmbrella(Edit edit, @Nullable LocalDate validFrom) {
        partners.holdUmbrellas();
        return edit(edit, (partner, now) -> Optional.of(partner.leaveUmbrella(validFrom, now)));
    }

    @Transactional
    public PartnerState transfer(Edit edit, Transfer transfer) {
        return edit(
                edit, (partner, now) -> Optional.of(partner.transfer(transfer.to(named(transfer.successor())), now)));
    }

    @Transactional
    public PartnerState withdrawTransfer(Edit edit, String successor, LocalDate transferredOn) {
        return edit(edit, (partner, now) -> Optional.of(partner.withdrawTransfer(successor, transferredOn, now)));
    }

    /** The partner as known at {@code asOf}; null asks for what is known now. */
    @Transactional
    public PartnerState read(String partner, @Nullable Instant asOf) {
        return journal.stateOf(require(partner).id(), asOf, PartnerState.class);
    }

    /** Those of these partners that were known at {@code asOf}. */
    @Transactional
    public Map<UUID, PartnerState> known(Collection<UUID> ids, @Nullable Instant asOf) {
        return journal.statesOf(ids, asOf, PartnerState.class);
    }

    @Transactional
    public Optional<PartnerRef> find(String partner) {
        return partners.named(partner);
    }

    /** The versions after this one, oldest first. */
    @Transactional
    public List<JournalEntry> history(String partner, long afterVersion, int limit) {
        return journal.historyOf(require(partner).id(), afterVersion, limit);
    }

    private PartnerRef require(String partner) {
        return partners.named(partner).orElseThrow(() -> new PartnerRefused(new PartnerRefusal.Unknown(partner)));
    }

    /** A partner that another is said to stand under, or to be succeeded by. */
    private PartnerRef named(String partner) {
        return partners.named(partner)
                .orElseThrow(() -> new PartnerRefused(new PartnerRefusal.UnknownPartner(partner)));
    }

    private PartnerState edit(Edit edit, BiFunction<Partner, Instant, Optional<PartnerChange>> change) {
        Partner partner = partners.locked(require(edit.partner()));
        if (partner.version() != edit.version()) {
            throw new PartnerRefused(new PartnerRefusal.ChangedSince(partner.version()));
        }
        return change.apply(partner, Instants.now())
                .map(done -> publish(partner, done, edit.bySubject()))
                .orElseGet(partner::state);
    }

    /** The flush comes first: it moves the version, and the journal and the message name the version they belong to. */
    private PartnerState publish(Partner partner, PartnerChange change, String bySubject) {
        partners.flush();
        PartnerState state = partner.state();
        journal.record(
                Register.PARTNERS,
                new Written(state.id(), state.version(), state.recordedAt(), change.word(), bySubject, state));
        outbox.append(PartnerEvent.of(change, state));
        return state;
    }
}
