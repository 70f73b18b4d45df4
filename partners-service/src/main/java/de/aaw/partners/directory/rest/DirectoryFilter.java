package de.aaw.partners.directory.rest;

import de.aaw.partners.declarations.DeclarationCode;
import de.aaw.partners.directory.DirectoryQuestion;
import de.aaw.partners.directory.SearchText;
import de.aaw.partners.journal.rest.Moment;
import de.aaw.partners.registry.Bench;
import de.aaw.partners.registry.Land;
import de.aaw.partners.registry.PartnerKind;
import de.aaw.partners.registry.PartnerStatus;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What restricts a list of partners; to be declared as {@code @BeanParam}. */
public class DirectoryFilter {
    @RestQuery
    @Parameter(description = "Only partners of this kind.", example = "FEDERAL_MINISTRY")
    public @Nullable PartnerKind kind;

    @RestQuery
    @Parameter(description = "Only partners on this side of the table.", example = "BUND")
    public @Nullable Bench bench;

    @RestQuery
    @Parameter(
            description = "Only partners of this Land, by ISO 3166-2 code.",
            example = "DE-BY",
            schema = @Schema(type = SchemaType.STRING, pattern = Land.PATTERN))
    public @Nullable Land land;

    @RestQuery
    @Parameter(description = "Only partners with this status on the day meant by validOn.", example = "ACTIVE")
    public @Nullable PartnerStatus status;

    @RestQuery
    @Parameter(
            description = "Only partners with a signature, in any role, under this declaration.",
            example = "AAW-2019-2021",
            schema = @Schema(type = SchemaType.STRING, pattern = DeclarationCode.PATTERN))
    public @Nullable String declaration;

    @RestQuery
    @Parameter(
            description = "Part of the code or of any name, current or former, in either language, in any case.",
            example = "klimaschutz",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 100))
    public @Nullable SearchText q;

    DirectoryQuestion question(Moment moment) {
        return new DirectoryQuestion(kind, bench, land, status, declaration, q, moment.day(), moment.asOf());
    }
}
