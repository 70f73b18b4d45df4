package de.aaw.measures.measures.rest;

import de.aaw.measures.measures.MeasureFilter;
import de.aaw.measures.measures.MeasureKind;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which measures are asked for; several filters narrow together. */
public class MeasureQuery {
    @RestQuery
    @Parameter(description = "Code of a declaration.", example = "AAW-2015-2018")
    public @Nullable String declaration;

    @RestQuery
    @Parameter(description = "A field of action.", example = "AAW-2015-2018/Z5")
    public @Nullable String actionField;

    @RestQuery
    @Parameter(description = "Who leads or led: a partner's code or a bench.", example = "WIRTSCHAFT")
    public @Nullable String lead;

    @RestQuery
    @Parameter(description = "Code of a partner that takes part without leading.", example = "dihk")
    public @Nullable String participant;

    @RestQuery
    @Parameter(description = "What sort of activity it is.", example = "PLACEMENT")
    public @Nullable MeasureKind kind;

    @RestQuery
    @Parameter(description = "Code of a target group it addresses.", example = "UNVERSORGT")
    public @Nullable String targetGroup;

    @RestQuery
    @Parameter(description = "Code of an indicator it has a plan for.", example = "LOTSEN")
    public @Nullable String indicator;

    @RestQuery
    @Size(max = 200)
    @Parameter(
            description = "Part of the code, or of a title or description in either language.",
            example = "Woche der Ausbildung")
    public @Nullable String q;

    MeasureFilter toFilter() {
        return new MeasureFilter(declaration, actionField, lead, participant, kind, targetGroup, indicator, q);
    }
}
