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
            case UmbrellaSet _ -> "UMBRELLA_SET";
            case UmbrellaRemoved _ -> "UMBRELLA_REMOVED";
            case SuccessionRecorded _ -> "SUCCESSION_RECORDED";
            case SuccessionWithdrawn _ -> "SUCCESSION_WITHDRAWN";
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

    /** A membership under another partner was entered or replaced, for a span that starts on this day. */
    record UmbrellaSet(@Nullable LocalDate validFrom) implements PartnerChange {}

    /** A membership was taken back. */
    record UmbrellaRemoved(@Nullable LocalDate validFrom) implements PartnerChange {}

    /** A competence moved to another partner. */
    record SuccessionRecorded(PartnerRef successor) implements PartnerChange {}

    /** A transfer that was recorded by mistake was taken back. */
    record SuccessionWithdrawn(PartnerRef successor) implements PartnerChange {}
}
