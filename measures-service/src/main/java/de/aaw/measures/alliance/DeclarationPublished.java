package de.aaw.measures.alliance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** Of a declaration's event what measures need; whatever else it carries is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DeclarationPublished(UUID id, String code, List<ActionField> actionFields) {

    /** Known by its full code, {@code <declaration>/<field>}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ActionField(String code) {}
}
