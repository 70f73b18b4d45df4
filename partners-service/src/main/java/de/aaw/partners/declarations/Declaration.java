package de.aaw.partners.declarations;

import de.aaw.partners.declarations.DeclarationChange.ActionFieldRemoved;
import de.aaw.partners.declarations.DeclarationChange.ActionFieldSet;
import de.aaw.partners.declarations.DeclarationChange.Amended;
import de.aaw.partners.declarations.DeclarationChange.Changed;
import de.aaw.partners.declarations.DeclarationChange.SignatureWithdrawn;
import de.aaw.partners.declarations.DeclarationChange.Signed;
import de.aaw.partners.declarations.DeclarationRefusal.ActionFieldTwice;
import de.aaw.partners.declarations.DeclarationRefusal.EndsBeforeItStarts;
import de.aaw.partners.declarations.DeclarationRefusal.NoSuchActionField;
import de.aaw.partners.declarations.DeclarationRefusal.NotAnExtension;
import de.aaw.partners.declarations.DeclarationRefusal.NotSigned;
import de.aaw.partners.declarations.DeclarationRefusal.SecondLead;
import de.aaw.partners.declarations.DeclarationRefusal.TooMany;
import de.aaw.partners.registry.PartnerRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signed work programme with a term: the term only grows, it has at most one lead, and a partner signs it once. */
@Entity
public class Declaration {
    /** So that a declaration's whole state always fits into one message. */
    public static final int MOST_CHILDREN = 100;

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "code"))
    private DeclarationCode code;

    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "de", column = @Column(name = "title_de"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalText title;

    private @Nullable LocalDate signedOn;

    private LocalDate firstDay;

    private LocalDate originalLastDay;

    @ElementCollection
    @CollectionTable(name = "declaration_amendment", joinColumns = @JoinColumn(name = "declaration_id"))
    private List<Amendment> amendments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "declaration_signature", joinColumns = @JoinColumn(name = "declaration_id"))
    private List<Signature> signatures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "declaration_action_field", joinColumns = @JoinColumn(name = "declaration_id"))
    private List<ActionField> actionFields = new ArrayList<>();

    private List<String> sources = new ArrayList<>();

    /** For Hibernate, which fills every field. */
    @SuppressWarnings("NullAway.Init")
    protected Declaration() {}

    private Declaration(UUID id, Announcement announced, Instant now) {
        this.id = id;
        this.code = announced.code();
        this.recordedAt = now;
        this.title = announced.details().title();
        this.firstDay = announced.firstDay();
        this.originalLastDay = announced.lastDay();
        describe(announced.details());
        this.actionFields.addAll(announced.actionFields());
    }

    static Declaration registered(UUID id, Announcement announced, Instant now) {
        if (announced.lastDay().isBefore(announced.firstDay())) {
            throw refused(new EndsBeforeItStarts(announced.firstDay(), announced.lastDay()));
        }
        refuseRepeated(announced.actionFields());
        return new Declaration(id, announced, now);
    }

    Optional<DeclarationChange> change(DeclarationDetails details, Instant now) {
        if (details.equals(state().details())) {
            return Optional.empty();
        }
        describe(details);
        recordAt(now);
        return Optional.of(new Changed());
    }

    DeclarationChange amend(LocalDate lastDay, @Nullable LocalDate decidedOn, @Nullable String source, Instant now) {
        if (!lastDay.isAfter(lastDay())) {
            throw refused(new NotAnExtension(lastDay, lastDay()));
        }
        refuseOneMore(amendments);
        recordAt(now);
        amendments.add(new Amendment(lastDay, decidedOn, source, recordedAt));
        return new Amended(lastDay);
    }

    Optional<DeclarationChange> sign(Signature signature, Instant now) {
        if (signatures.contains(signature)) {
            return Optional.empty();
        }
        if (signature.role() == SignatureRole.LEAD) {
            refuseSecondLead(signature.partner());
        }
        signatures.removeIf(other -> other.isOf(signature.partner()));
        refuseOneMore(signatures);
        signatures.add(signature);
        recordAt(now);
        return Optional.of(new Signed(signature.partner()));
    }

    DeclarationChange withdrawSignature(String partner, Instant now) {
        Signature withdrawn = signatures.stream()
                .filter(signature -> signature.isOf(partner))
                .findFirst()
                .orElseThrow(() -> refused(new NotSigned(partner)));
        signatures.remove(withdrawn);
        recordAt(now);
        return new SignatureWithdrawn(withdrawn.partner());
    }

    Optional<DeclarationChange> agreeOn(ActionField actionField, Instant now) {
        if (actionFields.contains(actionField)) {
            return Optional.empty();
        }
        actionFields.removeIf(other -> other.field().equals(actionField.field()));
        refuseOneMore(actionFields);
        actionFields.add(actionField);
        recordAt(now);
        return Optional.of(new ActionFieldSet(actionField.field()));
    }

    DeclarationChange removeActionField(String field, Instant now) {
        if (!actionFields.removeIf(other -> other.field().equals(field))) {
            throw refused(new NoSuchActionField(field));
        }
        recordAt(now);
        return new ActionFieldRemoved(field);
    }

    DeclarationCode code() {
        return code;
    }

    long version() {
        return version;
    }

    /** The end of the term in force: that of the latest amendment, as each lies after the one before. */
    LocalDate lastDay() {
        return amendments.stream()
                .map(Amendment::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(originalLastDay);
    }

    DeclarationState state() {
        return new DeclarationState(
                id,
                code.value(),
                version,
                recordedAt,
                title,
                signedOn,
                firstDay,
                lastDay(),
                originalLastDay,
                amendments.stream()
                        .sorted(Comparator.comparing(Amendment::lastDay))
                        .toList(),
                signatures.stream().sorted(Signature.BY_ROLE).toList(),
                actionFields.stream()
                        .sorted(ActionField.BY_NUMBER)
                        .map(this::numbered)
                        .toList(),
                sources);
    }

    private DeclarationState.Field numbered(ActionField actionField) {
        return new DeclarationState.Field(code + "/" + actionField.field(), actionField.field(), actionField.title());
    }

    private void describe(DeclarationDetails details) {
        title = details.title();
        signedOn = details.signedOn();
        sources = new ArrayList<>(details.sources());
    }

    /** The column is what moves the version when only a child row changed; it never stands still or steps back. */
    private void recordAt(Instant now) {
        Instant next = recordedAt.plusMillis(1);
        recordedAt = now.isAfter(next) ? now : next;
    }

    private void refuseSecondLead(PartnerRef partner) {
        signatures.stream()
                .filter(signature -> signature.role() == SignatureRole.LEAD && !signature.isOf(partner))
                .findFirst()
                .ifPresent(lead -> {
                    throw refused(new SecondLead(lead.partner()));
                });
    }

    private static void refuseOneMore(List<?> children) {
        if (children.size() >= MOST_CHILDREN) {
            throw refused(new TooMany(MOST_CHILDREN));
        }
    }

    private static void refuseRepeated(List<ActionField> actionFields) {
        List<String> seen = new ArrayList<>();
        for (ActionField actionField : actionFields) {
            if (seen.contains(actionField.field())) {
                throw refused(new ActionFieldTwice(actionField.field(), seen.size()));
            }
            seen.add(actionField.field());
        }
    }

    private static DeclarationRefused refused(DeclarationRefusal refusal) {
        return new DeclarationRefused(refusal);
    }
}
