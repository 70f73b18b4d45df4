package de.aaw.measures.changes;

import de.aaw.kit.outbox.changes.ChangeVisibility;
import de.aaw.kit.outbox.changes.VisibleChanges;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Indicators and measures are public; reports are read by the office, by analysts, and by the partners whose they are. */
@ApplicationScoped
class VisibleToCaller implements ChangeVisibility {
    /** The same measures as in Measure.isLedOrCoLedBy. */
    private static final String ITS_OWN = """
            change.topic = 'aaw.measures.report' and change.key in (
                select measure_id::text from measure_lead where partner_code = ?
                union all
                select measure_id::text from measure_participant where partner_code = ? and role = 'CO_RESPONSIBLE')""";

    private final Caller caller;

    @Inject
    VisibleToCaller(Caller caller) {
        this.caller = caller;
    }

    @Override
    public VisibleChanges forCaller() {
        if (caller.has(Roles.OFFICE) || caller.has(Roles.ANALYST)) {
            return VisibleChanges.all();
        }
        VisibleChanges open = VisibleChanges.onTopics("aaw.measures.indicator", "aaw.measures.measure");
        String partner = caller.has(Roles.PARTNER) ? caller.partner() : null;
        return partner == null ? open : open.or(VisibleChanges.where(ITS_OWN, partner, partner));
    }
}
