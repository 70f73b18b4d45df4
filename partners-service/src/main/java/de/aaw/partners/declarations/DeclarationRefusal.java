package de.aaw.partners.declarations;

import de.aaw.partners.registry.PartnerRef;
import java.time.LocalDate;

/** Why a declaration is not registered, changed, amended or signed as asked. */
public sealed interface DeclarationRefusal {
    /** No declaration has this code. */
    record Unknown(String code) implements DeclarationRefusal {}

    /** The declaration is no longer in the version that was read. */
    record ChangedSince(long version) implements DeclarationRefusal {}

    /** A declaration has at most this many amendments, signatures and fields of action each. */
    record TooMany(int most) implements DeclarationRefusal {}

    /** Another declaration has this code. */
    record CodeTaken(DeclarationCode code) implements DeclarationRefusal {}

    /** A term has at least one day. */
    record EndsBeforeItStarts(LocalDate firstDay, LocalDate lastDay) implements DeclarationRefusal {}

    /** An amendment only changes the future: it moves the end of the term forward, never back. */
    record NotAnExtension(LocalDate lastDay, LocalDate lastDayInForce) implements DeclarationRefusal {}

    /** Only a registered partner can sign. */
    record UnknownPartner(String reference) implements DeclarationRefusal {}

    /** A declaration has one lead. */
    record SecondLead(PartnerRef lead) implements DeclarationRefusal {}

    /** No partner of this id or code has a signature here. */
    record NotSigned(String partner) implements DeclarationRefusal {}

    /** A registration names a field of action twice; {@code position} counts them from 0. */
    record ActionFieldTwice(String field, int position) implements DeclarationRefusal {}

    /** The declaration has no such field of action. */
    record NoSuchActionField(String field) implements DeclarationRefusal {}
}
