package de.aaw.measures.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which measures a list shows; what is null does not matter.
 *
 * @param lead a partner's code or a bench
 * @param q part of the code, or of a title or description in either language
 */
public record MeasureFilter(
        @Nullable String declaration,
        @Nullable String actionField,
        @Nullable String lead,
        @Nullable String participant,
        @Nullable MeasureKind kind,
        @Nullable String targetGroup,
        @Nullable String indicator,
        @Nullable String q) {

    /** In HQL, on the measure {@code m}, with the parameters it names. */
    record Condition(String text, Map<String, Object> parameters) {}

    Condition condition() {
        List<String> parts = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        add(parts, values, "declaration", declaration, "m.terms.declaration = :declaration");
        add(parts, values, "actionField", actionField, "array_contains(m.terms.actionFields, :actionField)");
        add(parts, values, "lead", lead, """
                exists (select 1 from m.leads l where l.partner.code = :lead or cast(l.bench as string) = :lead)""");
        add(parts, values, "participant", participant, """
                exists (select 1 from m.participants p where p.partner.code = :participant)""");
        add(parts, values, "kind", kind, "m.terms.kind = :kind");
        add(parts, values, "targetGroup", targetGroup, "array_contains(m.terms.targetGroups, :targetGroup)");
        add(parts, values, "indicator", indicator, """
                exists (select 1 from ReportingPlan plan where plan.measure = m and cast(plan.indicator as string) = :indicator)""");
        add(parts, values, "q", q == null ? null : anywhere(q), """
                (lower(cast(m.code as string)) like :q escape '!'
                or lower(m.terms.title.de) like :q escape '!' or lower(m.terms.title.en) like :q escape '!'
                or lower(m.terms.description.de) like :q escape '!' or lower(m.terms.description.en) like :q escape '!')""");
        return new Condition(String.join(" and ", parts), values);
    }

    private static void add(
            List<String> parts, Map<String, Object> values, String name, @Nullable Object value, String condition) {
        if (value != null) {
            parts.add(condition);
            values.put(name, value);
        }
    }

    private static String anywhere(String part) {
        return "%" + part.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
