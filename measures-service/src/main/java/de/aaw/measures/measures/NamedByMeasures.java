package de.aaw.measures.measures;

import de.aaw.measures.alliance.Alliance;
import de.aaw.measures.alliance.KnownDeclaration;
import de.aaw.measures.alliance.KnownPartner;
import de.aaw.measures.codelists.TargetGroups;
import de.aaw.measures.periods.OpenPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds what a measure names, and refuses what is unknown: measures know partners and declarations from their events alone. */
@ApplicationScoped
class NamedByMeasures {
    private final Alliance alliance;

    @Inject
    NamedByMeasures(Alliance alliance) {
        this.alliance = alliance;
    }

    /** Known, and active on at least one day of the measure's period. */
    PartnerRef partner(String code, OpenPeriod period, String pointer) {
        KnownPartner partner = alliance.partner(code)
                .orElseThrow(() -> new MeasureRefused(new MeasureRefusal.UnknownPartner(pointer, code)));
        if (!partner.isActiveDuring(period)) {
            throw new MeasureRefused(new MeasureRefusal.InactivePartner(pointer, code));
        }
        return new PartnerRef(partner.id(), partner.code());
    }

    Lead lead(MeasureProposal.ProposedLead lead, OpenPeriod period) {
        if (lead.partner() != null) {
            return Lead.of(partner(lead.partner(), period, "/lead/partner"));
        }
        if (lead.bench() != null) {
            return Lead.of(lead.bench());
        }
        throw new IllegalStateException("a partner or a bench leads");
    }

    void checkDeclaration(MeasureTerms terms) {
        KnownDeclaration declaration = alliance.declaration(terms.declaration())
                .orElseThrow(() -> new MeasureRefused(new MeasureRefusal.UnknownDeclaration(terms.declaration())));
        List<String> unknown = declaration.without(terms.actionFields());
        if (!unknown.isEmpty()) {
            throw new MeasureRefused(new MeasureRefusal.UnknownActionFields(unknown));
        }
    }

    void checkTargetGroups(MeasureTerms terms) {
        List<String> unknown = terms.targetGroups().stream()
                .filter(code -> !TargetGroups.contains(code))
                .toList();
        if (!unknown.isEmpty()) {
            throw new MeasureRefused(new MeasureRefusal.UnknownTargetGroups(unknown));
        }
    }
}
