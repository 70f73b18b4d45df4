package de.aaw.partners.declarations;

import de.aaw.kit.outbox.Outbox;
import de.aaw.kit.rest.ids.Ids;
import de.aaw.kit.rest.time.Instants;
import de.aaw.partners.journal.Journal;
import de.aaw.partners.journal.Register;
import de.aaw.partners.journal.Written;
import de.aaw.partners.registry.PartnerRef;
import de.aaw.partners.registry.PartnerRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Keeping the declarations: registering, correcting, extending and signing them. */
@ApplicationScoped
public class DeclarationRegister {
    private final Declarations declarations;
    private final PartnerRegistry partners;
    private final Journal journal;
    private final Outbox outbox;

    @Inject
    DeclarationRegister(Declarations declarations, PartnerRegistry partners, Journal journal, Outbox outbox) {
        this.declarations = declarations;
        this.partners = partners;
        this.journal = journal;
        this.outbox = outbox;
    }

    @Transactional
    public DeclarationState register(Announcement announced, String bySubject) {
        Declaration declaration = Declaration.registered(Ids.next(), announced, Instants.now());
        declarations.add(declaration);
        return publish(declaration, new DeclarationChange.Registered(), bySubject);
    }

    @Transactional
    public DeclarationState change(Edit edit, DeclarationDetails details) {
        return edit(edit, (declaration, now) -> declaration.change(details, now));
    }

    @Transactional
    public DeclarationState amend(
            Edit edit, LocalDate lastDay, @Nullable LocalDate decidedOn, @Nullable String source) {
        return edit(edit, (declaration, now) -> Optional.of(declaration.amend(lastDay, decidedOn, source, now)));
    }

    @Transactional
    public DeclarationState sign(Edit edit, String partner, Undersigning signing) {
        return edit(edit, (declaration, now) -> declaration.sign(signing.by(require(partner)), now));
    }

    @Transactional
    public DeclarationState withdrawSignature(Edit edit, String partner) {
        return edit(edit, (declaration, now) -> Optional.of(declaration.withdrawSignature(partner, now)));
    }

    @Transactional
    public DeclarationState setActionField(Edit edit, ActionField actionField) {
        return edit(edit, (declaration, now) -> declaration.agreeOn(actionField, now));
    }

    @Transactional
    public DeclarationState removeActionField(Edit edit, String field) {
        return edit(edit, (declaration, now) -> Optional.of(declaration.removeActionField(field, now)));
    }

    private DeclarationState edit(Edit edit, BiFunction<Declaration, Instant, Optional<DeclarationChange>> change) {
        Declaration declaration = declarations.locked(requireId(edit.declaration()));
        if (declaration.version() != edit.version()) {
            throw new DeclarationRefused(new DeclarationRefusal.ChangedSince(declaration.version()));
        }
        return change.apply(declaration, Instants.now())
                .map(done -> publish(declaration, done, edit.bySubject()))
                .orElseGet(declaration::state);
    }

    /** The flush comes first: it moves the version, and the journal and the message name the version they belong to. */
    private DeclarationState publish(Declaration declaration, DeclarationChange change, String bySubject) {
        declarations.flush();
        DeclarationState state = declaration.state();
        journal.record(
                Register.DECLARATIONS,
                new Written(state.id(), state.version(), state.recordedAt(), change.word(), bySubject, state));
        outbox.append(DeclarationEvent.of(change, state));
        return state;
    }

    private UUID requireId(String code) {
        return declarations.idOf(code).orElseThrow(() -> new DeclarationRefused(new DeclarationRefusal.Unknown(code)));
    }

    private PartnerRef require(String partner) {
        return partners.find(partner)
                .orElseThrow(() -> new DeclarationRefused(new DeclarationRefusal.UnknownPartner(partner)));
    }
}
