package de.aaw.partners.declarations.rest;

import de.aaw.partners.declarations.LocalText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A title in German, and in English where there is one. */
@Schema(name = "Title", description = "A title in both languages.")
public record TitleJson(
        @Schema(description = "In German.", required = true) @NotBlank @Size(max = 500)
        String de,

        @Schema(description = "In English; null where there is none.", nullable = true)
        @Size(min = 1, max = 500)
        @Nullable
        String en) {
    static TitleJson of(LocalText title) {
        return new TitleJson(title.de(), title.en());
    }

    LocalText toText() {
        return new LocalText(de, en);
    }
}
