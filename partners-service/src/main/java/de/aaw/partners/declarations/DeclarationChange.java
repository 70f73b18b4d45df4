package de.aaw.partners.declarations;

import de.aaw.partners.registry.PartnerRef;
import java.time.LocalDate;

/** What happened to a declaration; each case is one version and one published event. */
public sealed interface DeclarationChange {
    /** The change in the history's words, which never change. */
    default String word() {
        return switch (this) {
            case Registered _ -> "REGISTERED";
            case Changed _ -> "CHANGED";
            case Amended _ -> "AMENDED";
            case Signed _ -> "SIGNED";
            case SignatureWithdrawn _ -> "SIGNATURE_WITHDRAWN";
            case ActionFieldSet _ -> "ACTION_FIELD_SET";
            case ActionFieldRemoved _ -> "ACTION_FIELD_REMOVED";
        };
    }

    /** The declaration is new. */
    record Registered() implements DeclarationChange {}

    /** Title, signing date or sources were corrected. */
    record Changed() implements DeclarationChange {}

    /** The term was extended to this day. */
    record Amended(LocalDate lastDay) implements DeclarationChange {}

    /** A partner's signature was entered or corrected. */
    record Signed(PartnerRef partner) implements DeclarationChange {}

    /** A partner's signature was taken back. */
    record SignatureWithdrawn(PartnerRef partner) implements DeclarationChange {}

    /** A field of action was entered or reworded. */
    record ActionFieldSet(String field) implements DeclarationChange {}

    /** A field of action was taken out. */
    record ActionFieldRemoved(String field) implements DeclarationChange {}
}
