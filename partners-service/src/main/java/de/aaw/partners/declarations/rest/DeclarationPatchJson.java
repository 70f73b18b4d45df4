package de.aaw.partners.declarations.rest;

import de.aaw.kit.rest.json.NotTakenAway;
import de.aaw.partners.declarations.DeclarationDetails;
import de.aaw.partners.declarations.DeclarationState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch may change; the term changes by amendment only. */
@Schema(name = "DeclarationPatch", description = "A merge patch: absent fields stay, null takes a value away.")
public record DeclarationPatchJson(
        @Schema(description = "Its title.") @NotTakenAway @Valid
        TitleJson title,

        @Schema(description = "When it was signed.", nullable = true) @Nullable
        LocalDate signedOn,

        @Schema(description = "Where what is said here comes from; replaced as a whole.", nullable = true)
        @Size(max = MOST_SOURCES)
        @Nullable
        List<@NotBlank @Size(max = LONGEST) String> sources) {
    static final int MOST_SOURCES = 50;
    static final int LONGEST = 1000;

    static DeclarationPatchJson of(DeclarationState declaration) {
        return new DeclarationPatchJson(
                TitleJson.of(declaration.title()), declaration.signedOn(), declaration.sources());
    }

    DeclarationDetails toDetails() {
        return new DeclarationDetails(title.toText(), signedOn, Objects.requireNonNullElse(sources, List.of()));
    }
}
