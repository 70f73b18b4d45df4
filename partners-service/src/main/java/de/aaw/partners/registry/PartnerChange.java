package de.aaw.partners.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a partner; each case is one version and one published event. */
public sealed interface PartnerChange {
    /** The change in the history's words, which never change. */
    default String word() {
        return switch (this) {
            case Registered _ -> "REGISTERED";
            case Changed _ -> "CHANGED";
            case Renamed _ -> "NAME_SET";
            case NameRemoved _ -> "NAME_REMOVED";
            case StatusSet _ -> "STATUS_SET";
            case StatusRemoved _ -> "STATUS_REMOVED";
        };
    }

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
