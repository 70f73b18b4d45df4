package de.aaw.partners.journal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The two axes of time of a question; to be declared as {@code @BeanParam}. */
public class Moment {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @RestQuery
    @Parameter(
            description =
                    "The day whose names, statuses and umbrellas are meant; without it today, or the day of asOf in Berlin.",
            example = "2021-06-01")
    public @Nullable LocalDate validOn;

    @RestQuery
    @Parameter(
            description = "Answers what was recorded at this instant; without it what is recorded now.",
            example = "2026-11-21T18:02:11.204Z")
    public @Nullable Instant asOf;

    public static Moment now() {
        return new Moment();
    }

    public @Nullable Instant asOf() {
        return asOf;
    }

    public LocalDate day() {
        return validOn == null
                ? LocalDate.ofInstant(Objects.requireNonNullElseGet(asOf, Instant::now), BERLIN)
                : validOn;
    }
}
