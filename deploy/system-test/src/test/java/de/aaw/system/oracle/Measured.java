package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a measure's state says about where its results of one indicator are shown. */
record Measured(JsonNode state, String indicator) {
    /** The lead; with it the co-responsible where the plan says UNDIVIDED; those alone where a bench leads, or that bench where there are none. */
    List<String> credited() {
        List<String> jointly = coResponsible();
        String partner = lead("partner");
        if (partner.isEmpty()) return jointly.isEmpty() ? List.of(lead("bench")) : jointly;
        if (isUndivided()) jointly.addFirst(partner);
        return isUndivided() ? jointly : List.of(partner);
    }

    String benchOfLead(Map<String, String> benches) {
        String partner = lead("partner");
        return partner.isEmpty() ? lead("bench") : benches.getOrDefault(partner, "");
    }

    List<String> actionFields() {
        return texts("actionFields");
    }

    String declaration() {
        return state.path("declaration").asText();
    }

    private String lead(String field) {
        return state.path("lead").path(field).asText("");
    }

    private boolean isUndivided() {
        for (JsonNode plan : state.path("plans"))
            if (plan.path("indicator").asText().equals(indicator))
                return plan.path("attribution").asText().equals("UNDIVIDED");
        return false;
    }

    private List<String> coResponsible() {
        List<String> partners = new ArrayList<>();
        for (JsonNode participant : state.path("participants"))
            if (participant.path("role").asText().equals("CO_RESPONSIBLE"))
                partners.add(participant.path("partner").asText());
        return partners;
    }

    private List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : state.path(field)) texts.add(text.asText());
        return texts;
    }
}
