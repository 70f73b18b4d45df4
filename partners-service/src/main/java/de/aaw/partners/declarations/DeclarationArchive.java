package de.aaw.partners.declarations;

import de.aaw.partners.journal.Journal;
import de.aaw.partners.journal.Register;
import de.aaw.partners.registry.PartnerRegistry;
import de.aaw.partners.registry.PartnerState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reading the declarations as they are known now, or were known at an instant, with their signatories as known then. */
@ApplicationScoped
public class DeclarationArchive {
    private final Declarations declarations;
    private final PartnerRegistry partners;
    private final Journal journal;

    @Inject
    DeclarationArchive(Declarations declarations, PartnerRegistry partners, Journal journal) {
        this.declarations = declarations;
        this.partners = partners;
        this.journal = journal;
    }

    /** A declaration and the partners that its signatures name. */
    public record Signed(DeclarationState declaration, Map<UUID, PartnerState> signatories) {
        public Signed {
            signatories = Map.copyOf(signatories);
        }
    }

    @Transactional
    public Signed read(String code, @Nullable Instant asOf) {
        UUID id =
                declarations.idOf(code).orElseThrow(() -> new DeclarationRefused(new DeclarationRefusal.Unknown(code)));
        return withSignatories(List.of(journal.stateOf(id, asOf, DeclarationState.class)), asOf)
                .getFirst();
    }

    @Transactional
    public boolean exists(String code) {
        return declarations.idOf(code).isPresent();
    }

    /** In the order of their codes, those after this one that were known at {@code asOf}. */
    @Transactional
    public List<Signed> list(String afterCode, int limit, @Nullable Instant asOf) {
        journal.requireRecordsBy(asOf, Register.DECLARATIONS);
        List<UUID> ids = declarations.idsAfter(afterCode, Journal.until(asOf), limit);
        Map<UUID, DeclarationState> states = journal.statesOf(ids, asOf, DeclarationState.class);
        return withSignatories(ids.stream().map(states::get).toList(), asOf);
    }

    /** With the signatories as known at the same instant. */
    @Transactional
    public List<Signed> withSignatories(Collection<DeclarationState> states, @Nullable Instant asOf) {
        var ids = states.stream()
                .flatMap(state -> state.signatures().stream())
                .map(signature -> signature.partner().id())
                .collect(Collectors.toSet());
        Map<UUID, PartnerState> known = partners.known(ids, asOf);
        return states.stream().map(state -> new Signed(state, known)).toList();
    }
}
