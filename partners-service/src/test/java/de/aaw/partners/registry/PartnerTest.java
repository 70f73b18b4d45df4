package de.aaw.partners.registry;

import static de.aaw.partners.registry.APartner.NOW;
import static de.aaw.partners.registry.APartner.TO_BMWE;
import static de.aaw.partners.registry.APartner.TO_BMWK;
import static de.aaw.partners.registry.APartner.name;
import static de.aaw.partners.registry.APartner.refusal;
import static de.aaw.partners.registry.APartner.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.partners.registry.PartnerChange.Changed;
import de.aaw.partners.registry.PartnerChange.NameRemoved;
import de.aaw.partners.registry.PartnerChange.Renamed;
import de.aaw.partners.registry.PartnerChange.StatusRemoved;
import de.aaw.partners.registry.PartnerChange.StatusSet;
import de.aaw.partners.registry.PartnerRefusal.LastName;
import de.aaw.partners.registry.PartnerRefusal.NamesOverlap;
import de.aaw.partners.registry.PartnerRefusal.NoSuchName;
import de.aaw.partners.registry.PartnerRefusal.NoSuchStatus;
import de.aaw.partners.registry.PartnerRefusal.StatusesOverlap;
import de.aaw.partners.registry.PartnerRefusal.TooMany;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerTest {
    private final Partner bmwe = APartner.registered();

    @Test
    void aRenamedPartnerIsOnePartnerWithTheNameOfEachDay() {
        assertEquals("BMWi", nameOn("2021-12-07"));
        assertEquals("BMWK", nameOn("2021-12-08"));
        assertEquals("BMWK", nameOn("2025-05-05"));
        assertEquals("BMWE", nameOn("2026-11-21"));
    }

    @Test
    void aPartnerCannotHaveTwoNamesOnOneDay() {
        assertEquals(
                new NamesOverlap(LocalDate.parse("2025-05-01"), null),
                refusal(() -> bmwe.rename(name("BMW", LocalDate.parse("2025-05-01"), TO_BMWE), NOW)));
        assertEquals(
                new NamesOverlap(TO_BMWK, 1),
                refusal(() -> APartner.registered(name("BMWi", null, null), name("BMWK", TO_BMWK, null))));
    }

    @Test
    void twoNamesWithoutAKnownStartHaveNoFirstDayInCommon() {
        assertEquals(
                new NamesOverlap(null, 1),
                refusal(() -> APartner.registered(name("A", null, TO_BMWK), name("B", null, TO_BMWE))));
    }

    @Test
    void namesMayTouchAndMayLeaveAGap() {
        bmwe.removeName(TO_BMWK, NOW);
        assertEquals(Optional.empty(), bmwe.state().nameOn(TO_BMWK));
        assertEquals("BMWi", nameOn("2021-12-07"));
    }

    @Test
    void aNameThatStartsOnTheSameDayReplacesTheFormer() {
        Optional<PartnerChange> change = bmwe.rename(name("BMWEnergie", TO_BMWE, null), NOW);
        assertEquals(Optional.of(new Renamed(TO_BMWE)), change);
        assertEquals("BMWEnergie", nameOn("2026-11-21"));
        assertEquals(3, bmwe.state().names().size());
    }

    @Test
    void whatIsAlreadyTrueIsNoChange() {
        assertTrue(bmwe.rename(name("BMWE", TO_BMWE, null), NOW).isEmpty());
        assertTrue(bmwe.standAs(status(PartnerStatus.ACTIVE, null, null), NOW).isEmpty());
        assertTrue(bmwe.change(APartner.details(), NOW).isEmpty());
    }

    @Test
    void aPartnerKeepsAtLeastOneName() {
        Partner zdh = APartner.registered(name("ZDH", null, null));
        assertEquals(new LastName(), refusal(() -> zdh.removeName(null, NOW)));
    }

    @Test
    void onlyAnExistingNameOrStatusCanBeRemoved() {
        LocalDate never = LocalDate.parse("2001-01-01");
        assertEquals(new NoSuchName(never), refusal(() -> bmwe.removeName(never, NOW)));
        assertEquals(new NoSuchStatus(never), refusal(() -> bmwe.removeStatus(never, NOW)));
        assertEquals(new NameRemoved(TO_BMWE), bmwe.removeName(TO_BMWE, NOW));
        assertEquals(new StatusRemoved(null), bmwe.removeStatus(null, NOW));
    }

    @Test
    void aPartnerCannotHaveTwoStatusesOnOneDay() {
        assertEquals(
                new StatusesOverlap(TO_BMWE, null),
                refusal(() -> bmwe.standAs(status(PartnerStatus.LEFT, TO_BMWE, null), NOW)));
    }

    @Test
    void aPartnerThatLeavesIsActiveUpToTheDayBefore() {
        assertEquals(Optional.of(new StatusSet(null)), bmwe.standAs(status(PartnerStatus.ACTIVE, null, TO_BMWE), NOW));
        bmwe.standAs(status(PartnerStatus.LEFT, TO_BMWE, null), NOW);
        assertEquals(PartnerStatus.ACTIVE, statusOn(TO_BMWE.minusDays(1)));
        assertEquals(PartnerStatus.LEFT, statusOn(TO_BMWE));
    }

    @Test
    void kindBenchLandWebsiteAndSourcesCanBeCorrected() {
        PartnerDetails corrected =
                new PartnerDetails(PartnerKind.CHAMBER, Bench.WIRTSCHAFT, new Land("DE-BY"), null, List.of());
        assertEquals(Optional.of(new Changed()), bmwe.change(corrected, NOW));
        assertEquals(corrected, bmwe.state().details());
    }

    @Test
    void aChangeIsRecordedLaterThanTheOneBeforeEvenWhenTheClockStepsBack() {
        bmwe.removeName(TO_BMWE, APartner.REGISTERED_AT.minusSeconds(60));
        assertEquals(APartner.REGISTERED_AT.plusMillis(1), bmwe.state().recordedAt());
        bmwe.removeName(TO_BMWK, NOW);
        assertEquals(NOW, bmwe.state().recordedAt());
    }

    @Test
    void aPartnerAlwaysFitsIntoOneMessage() {
        LocalDate first = LocalDate.parse("1900-01-01");
        Partner restless = APartner.registered(name("A", null, first));
        for (int day = 1; day < Partner.MOST_SPANS; day++) {
            restless.rename(name("A", first.plusDays(day), first.plusDays(day + 1)), NOW);
        }
        assertEquals(new TooMany(Partner.MOST_SPANS), refusal(() -> restless.rename(name("A", TO_BMWE, null), NOW)));
    }

    @Test
    void aSpanHasAtLeastOneDay() {
        assertThrows(IllegalArgumentException.class, () -> name("A", TO_BMWK, TO_BMWK));
        assertThrows(IllegalArgumentException.class, () -> status(PartnerStatus.LEFT, TO_BMWE, TO_BMWK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b", "BMWE", "1a", "b we", "019aa7a0-0000-7000-8000-000000000000"})
    void aPartnerCodeIsShortAndLowerCase(String code) {
        assertThrows(IllegalArgumentException.class, () -> new PartnerCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "DE-XX", "BY", "de-by"})
    void aLandIsOneOfSixteen(String code) {
        assertThrows(IllegalArgumentException.class, () -> new Land(code));
    }

    private String nameOn(String day) {
        return bmwe.state().nameOn(LocalDate.parse(day)).orElseThrow().acronym();
    }

    private PartnerStatus statusOn(LocalDate day) {
        return bmwe.state().statusOn(day).orElseThrow().status();
    }
}
