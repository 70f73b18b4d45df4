package de.aaw.measures.reports.rest;

import de.aaw.measures.reports.SentValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body that saves a draft. */
@Schema(name = "Draft", description = "A report's whole content, claims apart: what it leaves out is gone.")
public record DraftJson(
        @Schema(description = "What the values do not say.", nullable = true)
        @Size(max = 20_000)
        @Pattern(regexp = ValueJson.TEXT)
        @Nullable
        String narrative,

        @Schema(
                description =
                        "The values. Claims that were read with them may be sent back unchanged; only the office enters or changes them.",
                required = true)
        @NotNull
        @Size(max = 10_000)
        List<@NotNull @Valid ValueJson> values) {

    List<SentValue> toValues() {
        return values.stream().map(ValueJson::toValue).toList();
    }

    /** The body that replaces the claims of a draft. */
    @Schema(name = "Claims", description = "All conflicting claims of a draft: what it leaves out is withdrawn.")
    public record Claims(
            @Schema(description = "Values of the role CONFLICTING_CLAIM, each with its source.", required = true)
            @NotNull
            @Size(max = 500)
            List<@NotNull @Valid ValueJson> values) {

        List<SentValue> toValues() {
            return values.stream().map(ValueJson::toValue).toList();
        }
    }

    /** Why something is sent back or corrected. */
    @Schema(name = "Reason", description = "Why; whoever reads the report's history reads it too.")
    public record Reason(
            @Schema(description = "In a sentence or two.", examples = "The source is missing.", required = true)
            @NotNull
            @Size(max = 2_000)
            @Pattern(regexp = ValueJson.TEXT)
            String reason) {}

    /** A step that needs nothing said: an empty object, or no body at all. */
    @Schema(name = "Nothing", description = "An empty object.")
    public record Nothing() {}
}
