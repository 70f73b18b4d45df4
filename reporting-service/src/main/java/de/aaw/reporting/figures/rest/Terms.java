package de.aaw.reporting.figures.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Describes the words of the domain in the OpenAPI document; the domain itself knows nothing of OpenAPI. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP, priority = 5)
public class Terms implements OASFilter {
    private static final Map<String, String> MEANINGS = Map.of(
            "Unit", "What an indicator counts. PERCENT is a ratio × 100.",
            "ValueRole",
                    "COUNTING values are added up. SUPPLEMENTARY ones are true, but off the plan's grain or overlapping; CONFLICTING_CLAIM is another party's statement: both are shown, never added.",
            "ValueStatus",
                    "How firm a number is, strongest first; PLANNED never mixes with the others. NOT_AVAILABLE and NOT_APPLICABLE stand for an absent number.",
            "Precision", "How exact a number is, strongest first: exact, at least, about.",
            "Rule", RuleText.RULES,
            "Counting",
                    "Which revision of a report counts: the highest accepted, or the highest submitted and not sent back.",
            "Structuring", "On which day dated things are read: today's, or the last day of each value's period.");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) return;
        document.getComponents().getSchemas().forEach((name, schema) -> {
            var meaning = MEANINGS.get(name);
            if (meaning != null) schema.setDescription(meaning);
        });
    }
}
