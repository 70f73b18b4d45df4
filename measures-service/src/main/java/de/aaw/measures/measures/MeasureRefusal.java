package de.aaw.measures.measures;

import de.aaw.measures.indicators.IndicatorCode;
import java.util.List;

/** Why a measure does not take a change. */
public sealed interface MeasureRefusal {

    record CodeTaken(String code) implements MeasureRefusal {}

    record Unknown(String idOrCode) implements MeasureRefusal {}

    /** Another partner's measure: only its lead, who is co-responsible, and the office edit it. */
    record NotYours(String measure) implements MeasureRefusal {}

    /** Who leads decides who may report; no partner decides that alone. */
    record LeadIsForTheOffice() implements MeasureRefusal {}

    record UnknownPartner(String pointer, String code) implements MeasureRefusal {}

    /** Known, but on no day of the measure's period a member of the alliance. */
    record InactivePartner(String pointer, String code) implements MeasureRefusal {}

    record UnknownDeclaration(String code) implements MeasureRefusal {}

    record UnknownActionFields(List<String> codes) implements MeasureRefusal {}

    record UnknownTargetGroups(List<String> codes) implements MeasureRefusal {}

    record LeadTakesPart(String partner) implements MeasureRefusal {}

    record NamedTwice(String pointer, String what) implements MeasureRefusal {}

    record UnknownIndicator(String code) implements MeasureRefusal {}

    /** A misspelt filter must not read as "there are none". */
    record UnknownInFilter(String filter, String code) implements MeasureRefusal {}

    /** A running total says since when it runs; nothing else does. */
    record OriginMissing(IndicatorCode indicator) implements MeasureRefusal {}

    record OriginNotMeant(IndicatorCode indicator) implements MeasureRefusal {}

    /** What has a score and no number has neither baseline nor targets. */
    record TargetNotMeant(IndicatorCode indicator) implements MeasureRefusal {}

    record NoSuchPlan(String indicator) implements MeasureRefusal {}

    record NoSuchParticipant(String partner) implements MeasureRefusal {}

    record TooManyPlans(int most) implements MeasureRefusal {}

    /** Values that stand would be off the plan, overlap, or lie outside the measure's period. */
    record ReportedOtherwise(List<StandingValue> values) implements MeasureRefusal {}

    /** A value of a submitted or accepted report that the change would leave without a place. */
    record StandingValue(String period, String indicator, String reason) {}
}
