package de.aaw.partners.declarations;

import de.aaw.partners.registry.PartnerRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Declarations for tests, said in the words of the domain. */
final class ADeclaration {
    static final Instant REGISTERED_AT = Instant.parse("2026-11-21T10:00:00Z");
    static final LocalDate FIRST_DAY = LocalDate.parse("2019-08-26");
    static final LocalDate LAST_DAY = LocalDate.parse("2021-12-31");
    static final PartnerRef BMWE = new PartnerRef(UUID.randomUUID(), "bmwe");
    static final PartnerRef BMAS = new PartnerRef(UUID.randomUUID(), "bmas");

    private ADeclaration() {}

    static Declaration registered(ActionField... actionFields) {
        return withTerm(FIRST_DAY, LAST_DAY, actionFields);
    }

    static Declaration withTerm(LocalDate firstDay, LocalDate lastDay, ActionField... actionFields) {
        return Declaration.registered(
                UUID.randomUUID(),
                new Announcement(
                        new DeclarationCode("AAW-2019-2021"), details(), firstDay, lastDay, List.of(actionFields)),
                REGISTERED_AT);
    }

    static DeclarationDetails details() {
        return new DeclarationDetails(new LocalText("Allianz", "Alliance"), FIRST_DAY, List.of("www.bmwi.de"));
    }

    static Signature signature(PartnerRef partner, SignatureRole role) {
        return new Signature(partner, role, null, null, true, null);
    }

    static ActionField field(String number) {
        return new ActionField(number, new LocalText("Handlungsfeld " + number, null));
    }
}
