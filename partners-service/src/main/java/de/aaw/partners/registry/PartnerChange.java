package de.aaw.partners.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a partner; each case is one version and one published event. */
public sealed interface PartnerChange {
    /** The partner is new. */
    record Registered() implements PartnerChange {}

    /** Kind, bench, Land, website or sources were corrected. */
    record Changed() implements PartnerChange {}

    /** A name was given or replaced, for a span that starts on this day. */
    record Renamed(@Nullable LocalDate validFrom) implements PartnerChange {}

    /** A name was taken back. */
    record NameRemoved(@Nullable LocalDate validFrom) implements PartnerChange {}

    /** A status was given or replaced, for a span that starts on this day. */
    record StatusSet(@Nullable LocalDate validFrom) implements PartnerChange {}

    /** A status was taken back. */
    record StatusRemoved(@Nullable LocalDate validFrom) implements PartnerChange {}
}
