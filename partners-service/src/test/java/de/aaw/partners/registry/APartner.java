package de.aaw.partners.registry;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;

/** Partners for tests, said in the words of the domain. */
final class APartner {
    static final Instant REGISTERED_AT = Instant.parse("2026-11-21T10:00:00Z");
    static final Instant NOW = REGISTERED_AT.plusSeconds(60);
    static final LocalDate TO_BMWK = LocalDate.parse("2021-12-08");
    static final LocalDate TO_BMWE = LocalDate.parse("2025-05-06");

    private APartner() {}

    static Partner registered() {
        return registered(name("BMWi", null, TO_BMWK), name("BMWK", TO_BMWK, TO_BMWE), name("BMWE", TO_BMWE, null));
    }

    static Partner registered(DatedName... names) {
        return registered(List.of(names), List.of(status(PartnerStatus.ACTIVE, null, null)));
    }

    static Partner registered(List<DatedName> names, List<DatedStatus> statuses) {
        Registration registration = new Registration(new PartnerCode("bmwe"), details(), names, statuses);
        return Partner.registered(UUID.randomUUID(), registration, REGISTERED_AT);
    }

    static PartnerDetails details() {
        return new PartnerDetails(PartnerKind.FEDERAL_MINISTRY, Bench.BUND, null, "https://bmwe.example", List.of("a"));
    }

    static DatedName name(String acronym, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        return new DatedName(acronym, "Ministerium " + acronym, null, validFrom, validTo, null);
    }

    static DatedStatus status(PartnerStatus status, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        return new DatedStatus(status, validFrom, validTo, null);
    }

    static Umbrella under(PartnerRef partner, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        return new Umbrella(partner, validFrom, validTo, null);
    }

    static Succession succession(PartnerRef to, LocalDate transferredOn) {
        return new Succession(to, transferredOn, new Competence("Berufliche Bildung", null), null);
    }

    static PartnerRef other(String code) {
        return new PartnerRef(UUID.randomUUID(), code);
    }

    static PartnerRefusal refusal(Executable refused) {
        return assertThrows(PartnerRefused.class, refused).refusal();
    }
}
