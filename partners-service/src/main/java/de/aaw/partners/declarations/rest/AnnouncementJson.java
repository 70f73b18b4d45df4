package de.aaw.partners.declarations.rest;

import de.aaw.partners.declarations.Announcement;
import de.aaw.partners.declarations.Declaration;
import de.aaw.partners.declarations.DeclarationCode;
import de.aaw.partners.declarations.DeclarationDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body that registers a declaration. */
@Schema(name = "DeclarationRegistration", description = "A new declaration; it is signed and amended afterwards.")
public record AnnouncementJson(
        @Schema(description = "Code that never changes; unique.", examples = "AAW-2015-2018", required = true)
        @NotNull
        @Pattern(regexp = DeclarationCode.PATTERN)
        String code,

        @Schema(description = "Its title.", required = true) @NotNull @Valid
        TitleJson title,

        @Schema(description = "When it was signed; null where unknown.", nullable = true) @Nullable
        LocalDate signedOn,

        @Schema(description = "First day of the term.", required = true) @NotNull
        LocalDate firstDay,

        @Schema(description = "Last day of the term, which still belongs to it.", required = true) @NotNull
        LocalDate lastDay,

        @Schema(description = "Its fields of action.", nullable = true) @Size(max = Declaration.MOST_CHILDREN) @Nullable
        List<ActionFieldJson.@NotNull @Valid Entry> actionFields,

        @Schema(description = "Where what is said here comes from.", nullable = true)
        @Size(max = DeclarationPatchJson.MOST_SOURCES)
        @Nullable
        List<@NotBlank @Size(max = DeclarationPatchJson.LONGEST) String> sources) {
    Announcement toAnnouncement() {
        return new Announcement(
                new DeclarationCode(code),
                new DeclarationDetails(title.toText(), signedOn, Objects.requireNonNullElse(sources, List.of())),
                firstDay,
                lastDay,
                Objects.requireNonNullElse(actionFields, List.<ActionFieldJson.Entry>of()).stream()
                        .map(ActionFieldJson.Entry::toActionField)
                        .toList());
    }
}
