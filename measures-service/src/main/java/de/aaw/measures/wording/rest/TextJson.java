package de.aaw.measures.wording.rest;

import de.aaw.measures.wording.LocalisedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text in German, and in English where there is one. */
@Schema(name = "Text", description = "A text in both languages.")
public record TextJson(
        @Schema(description = "In German.", examples = "Woche der Ausbildung", required = true)
        @NotBlank
        @Size(max = 5_000)
        String de,

        @Schema(description = "In English; null where there is none.", nullable = true)
        @Size(min = 1, max = 5_000)
        @Nullable
        String en) {

    public static TextJson of(LocalisedText text) {
        return new TextJson(text.de(), text.en());
    }

    public LocalisedText toText() {
        return new LocalisedText(de, en);
    }
}
