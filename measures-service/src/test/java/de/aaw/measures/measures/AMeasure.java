package de.aaw.measures.measures;

import de.aaw.measures.codelists.RegionLevel;
import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.periods.OpenPeriod;
import de.aaw.measures.wording.LocalisedText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure as tests want it; led by the business bench and without an end unless said otherwise. */
public final class AMeasure {
    public static final Instant THEN = Instant.parse("2026-11-21T09:00:00.123Z");
    public static final PartnerRef BA = partner("ba");
    public static final PartnerRef DIHK = partner("dihk");
    public static final PartnerRef BAFA = partner("bafa");

    private Lead lead = Lead.of(Bench.WIRTSCHAFT);
    private OpenPeriod period = OpenPeriod.ALWAYS;
    private final List<Participant> participants = new ArrayList<>();

    private record Plan(IndicatorCode indicator, PlanTerms terms) {}

    private final List<Plan> plans = new ArrayList<>();

    public AMeasure ledBy(PartnerRef partner) {
        lead = Lead.of(partner);
        return this;
    }

    public AMeasure coLedBy(PartnerRef partner) {
        participants.add(new Participant(partner, ParticipantRole.CO_RESPONSIBLE));
        return this;
    }

    public AMeasure supportedBy(PartnerRef partner) {
        participants.add(new Participant(partner, ParticipantRole.SUPPORTER));
        return this;
    }

    public AMeasure running(@Nullable String firstDay, @Nullable String lastDay) {
        period = new OpenPeriod(day(firstDay), day(lastDay));
        return this;
    }

    public AMeasure planning(String indicator, Frequency frequency) {
        plans.add(new Plan(new IndicatorCode(indicator), terms(frequency, null)));
        return this;
    }

    public Measure proposed() {
        Measure measure =
                new Measure(UUID.randomUUID(), new MeasureCode("M01"), terms(period), lead, participants, THEN);
        plans.forEach(plan -> measure.replacePlan(plan.indicator(), plan.terms(), List.of(), THEN));
        return measure;
    }

    public static PlanTerms terms(Frequency frequency, @Nullable String origin) {
        return new PlanTerms(frequency, RegionLevel.COUNTRY, 90, day(origin), Attribution.LEAD_ONLY, null, null);
    }

    public static MeasureTerms terms(OpenPeriod period) {
        return new MeasureTerms(
                new LocalisedText("Eine Maßnahme", null),
                null,
                null,
                "AAW-2015-2018",
                List.of("AAW-2015-2018/Z5"),
                List.of(),
                period,
                List.of());
    }

    public static PartnerRef partner(String code) {
        return new PartnerRef(UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)), code);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
