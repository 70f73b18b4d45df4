package de.aaw.measures.measures;

import de.aaw.kit.outbox.Event;
import de.aaw.kit.outbox.EventType;
import de.aaw.measures.codelists.RegionLevel;
import de.aaw.measures.periods.Period;
import de.aaw.measures.wording.LocalisedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published state of a measure, as in {@code contracts/events/measure.schema.json}. */
record MeasureEvent(
        UUID id,
        String code,
        long version,
        Instant recordedAt,
        LocalisedText title,
        @Nullable LocalisedText description,
        @Nullable MeasureKind kind,
        String declaration,
        List<String> actionFields,
        List<Lead> leads,
        List<Participant> participants,
        List<String> targetGroups,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Plan> plans,
        List<String> sources) {
    private static final EventType PROPOSED = type("de.aaw.measure.proposed");
    private static final EventType CHANGED = type("de.aaw.measure.changed");
    private static final EventType PARTICIPANT_SET = type("de.aaw.measure.participant-set");
    private static final EventType PARTICIPANT_REMOVED = type("de.aaw.measure.participant-removed");
    private static final EventType PLAN_SET = type("de.aaw.measure.plan-set");
    private static final EventType PLAN_REMOVED = type("de.aaw.measure.plan-removed");

    record Plan(
            String indicator,
            Frequency frequency,
            RegionLevel regionLevel,
            int dueDays,
            @Nullable LocalDate origin,
            Attribution attribution,
            @Nullable BigDecimal baseline,
            List<PlanTarget> targets,
            @Nullable String note) {
        static Plan of(ReportingPlan plan) {
            PlanTerms terms = plan.terms();
            return new Plan(
                    plan.indicator().text(),
                    terms.frequency(),
                    terms.regionLevel(),
                    terms.dueDays(),
                    terms.origin(),
                    terms.attribution(),
                    terms.baseline(),
                    plan.targets().stream().map(PlanTarget::of).toList(),
                    terms.note());
        }
    }

    record PlanTarget(
            @Nullable String period,
            TargetDirection direction,
            BigDecimal value,
            @Nullable String source) {
        static PlanTarget of(Target target) {
            Period period = target.period();
            return new PlanTarget(
                    period == null ? null : period.text(), target.direction(), target.value(), target.source());
        }
    }

    static Event of(Measure measure, MeasureChange change) {
        EventType type = switch (change) {
            case MeasureChange.Proposed _ -> PROPOSED;
            case MeasureChange.Changed _ -> CHANGED;
            case MeasureChange.ParticipantSet _ -> PARTICIPANT_SET;
            case MeasureChange.ParticipantRemoved _ -> PARTICIPANT_REMOVED;
            case MeasureChange.PlanSet _ -> PLAN_SET;
            case MeasureChange.PlanRemoved _ -> PLAN_REMOVED;
        };
        return Event.of(type, measure.id(), measure.version(), measure.recordedAt(), of(measure));
    }

    private static EventType type(String name) {
        return new EventType(Measure.TOPIC, name, "measure");
    }

    private static MeasureEvent of(Measure measure) {
        MeasureTerms terms = measure.terms();
        return new MeasureEvent(
                measure.id(),
                measure.code().text(),
                measure.version(),
                measure.recordedAt(),
                terms.title(),
                terms.description(),
                terms.kind(),
                terms.declaration(),
                terms.actionFields(),
                measure.leads(),
                measure.participants(),
                terms.targetGroups(),
                terms.period().firstDay(),
                terms.period().lastDay(),
                measure.plans().stream().map(Plan::of).toList(),
                terms.sources());
    }
}
