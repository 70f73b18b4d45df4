package de.aaw.reporting.figures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.aaw.reporting.structure.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A name in both languages. */
@Schema(name = "Label", description = "A name in German and, where there is one, in English.")
@JsonInclude(JsonInclude.Include.ALWAYS)
record LabelJson(
        @Schema(description = "In German.", required = true, examples = "Bayern")
        String de,

        @Schema(
                description = "In English; null where nobody gave one.",
                nullable = true,
                required = true,
                examples = "Bavaria")
        @Nullable
        String en) {

    static LabelJson of(LocalText text) {
        return new LabelJson(text.de(), text.en());
    }
}
