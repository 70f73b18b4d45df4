package de.aaw.measures.measures;

import de.aaw.measures.alliance.Alliance;
import de.aaw.measures.alliance.KnownDeclaration;
import de.aaw.measures.alliance.KnownPartner;
import de.aaw.measures.codelists.TargetGroups;
import de.aaw.measures.indicators.Indicators;
import de.aaw.measures.periods.OpenPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what a measure names, and refuses what is unknown: measures know partners and declarations from their events alone. */
@ApplicationScoped
class NamedByMeasures {
    private final Alliance alliance;
    private final Indicators indicators;

    @Inject
    NamedByMeasures(Alliance alliance, Indicators indicators) {
        this.alliance = alliance;
        this.indicators = indicators;
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

    /** Refuses the first code of the filter that names nothing. */
    void checkFilter(MeasureFilter filter) {
        check(
                "declaration",
                filter.declaration(),
                code -> alliance.declaration(code).isPresent());
        check("actionField", filter.actionField(), alliance::hasActionField);
        check("lead", filter.lead(), code -> Bench.isOne(code) || alliance.hasPartner(code));
        check("participant", filter.participant(), alliance::hasPartner);
        check("targetGroup", filter.targetGroup(), TargetGroups::contains);
        check("indicator", filter.indicator(), code -> indicators.withCode(code).isPresent());
    }

    private static void check(String filter, @Nullable String code, Predicate<String> isKnown) {
        if (code != null && !isKnown.test(code)) {
            throw new MeasureRefused(new MeasureRefusal.UnknownInFilter(filter, code));
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
