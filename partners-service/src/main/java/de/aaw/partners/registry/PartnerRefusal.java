package de.aaw.partners.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the registry does not do what it was asked. */
public sealed interface PartnerRefusal {
    /** Nobody is registered under this id or code. */
    record Unknown(String reference) implements PartnerRefusal {}

    /** The partner is no longer in the version that was read. */
    record ChangedSince(long version) implements PartnerRefusal {}

    /** Another partner has this code. */
    record CodeTaken(PartnerCode code) implements PartnerRefusal {}

    /** Two names would hold on one day; {@code position} counts the names of a registration from 0. */
    record NamesOverlap(
            @Nullable LocalDate firstCommonDay, @Nullable Integer position) implements PartnerRefusal {}

    /** Two statuses would hold on one day; {@code position} counts the statuses of a registration from 0. */
    record StatusesOverlap(
            @Nullable LocalDate firstCommonDay, @Nullable Integer position) implements PartnerRefusal {}

    /** The partner would stand under two partners on one day. */
    record UmbrellasOverlap(@Nullable LocalDate firstCommonDay) implements PartnerRefusal {}

    /** On some day, this the first, the partner would be above itself; {@code way} leads by codes from it up to it again. */
    record UmbrellaCircle(@Nullable LocalDate firstDay, List<String> way) implements PartnerRefusal {
        public UmbrellaCircle {
            way = List.copyOf(way);
        }
    }

    /** An umbrella or a successor is a registered partner. */
    record UnknownPartner(String reference) implements PartnerRefusal {}

    /** Nobody succeeds himself: who stays one partner under another name was renamed. */
    record OwnSuccessor() implements PartnerRefusal {}

    /** A transfer to this partner on this day is recorded already. */
    record AlreadySucceeded(PartnerRef successor, LocalDate transferredOn) implements PartnerRefusal {}

    /** A partner has at most this many names, and as many statuses, umbrellas and successors. */
    record TooMany(int most) implements PartnerRefusal {}

    /** A partner has at least one name. */
    record LastName() implements PartnerRefusal {}

    /** No name starts on this day. */
    record NoSuchName(@Nullable LocalDate validFrom) implements PartnerRefusal {}

    /** No status starts on this day. */
    record NoSuchStatus(@Nullable LocalDate validFrom) implements PartnerRefusal {}

    /** No membership starts on this day. */
    record NoSuchUmbrella(@Nullable LocalDate validFrom) implements PartnerRefusal {}

    /** No transfer to this partner on this day is recorded. */
    record NoSuchSuccession(String successor, LocalDate transferredOn) implements PartnerRefusal {}
}
