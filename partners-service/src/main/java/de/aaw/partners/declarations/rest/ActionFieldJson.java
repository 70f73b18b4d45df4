package de.aaw.partners.declarations.rest;

import de.aaw.partners.declarations.ActionField;
import de.aaw.partners.declarations.DeclarationState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field of action of a declaration. */
@Schema(name = "ActionField", description = "A numbered field of action, or objective, of one declaration.")
public record ActionFieldJson(
        @Schema(description = "The code by which measures name it.", examples = "AAW-2015-2018/Z5", required = true)
        String code,

        @Schema(description = "Its number within the declaration.", examples = "Z5", required = true)
        String field,

        @Schema(description = "What it is about.", required = true)
        TitleJson title) {
    static ActionFieldJson of(DeclarationState.Field field) {
        return new ActionFieldJson(field.code(), field.field(), TitleJson.of(field.title()));
    }

    /** A field of action within a new declaration. */
    @Schema(name = "ActionFieldEntry", description = "A field of action of a new declaration.")
    public record Entry(
            @Schema(description = "Its number within the declaration.", examples = "Z5", required = true)
            @NotNull
            @Pattern(regexp = ActionField.PATTERN)
            String field,

            @Schema(description = "What it is about.", required = true) @NotNull @Valid
            TitleJson title) {
        ActionField toActionField() {
            return new ActionField(field, title.toText());
        }
    }

    /** The body of a PUT: the number stands in the path. */
    @Schema(name = "ActionFieldTitle", description = "What the field of action in the path is about.")
    public record Wording(
            @Schema(description = "What it is about.", required = true) @NotNull @Valid
            TitleJson title) {}
}
