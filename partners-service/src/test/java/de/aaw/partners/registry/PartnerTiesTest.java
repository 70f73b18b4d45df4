package de.aaw.partners.registry;

import static de.aaw.partners.registry.APartner.NOW;
import static de.aaw.partners.registry.APartner.TO_BMWE;
import static de.aaw.partners.registry.APartner.TO_BMWK;
import static de.aaw.partners.registry.APartner.other;
import static de.aaw.partners.registry.APartner.refusal;
import static de.aaw.partners.registry.APartner.succession;
import static de.aaw.partners.registry.APartner.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.partners.registry.PartnerChange.SuccessionRecorded;
import de.aaw.partners.registry.PartnerChange.SuccessionWithdrawn;
import de.aaw.partners.registry.PartnerChange.UmbrellaRemoved;
import de.aaw.partners.registry.PartnerChange.UmbrellaSet;
import de.aaw.partners.registry.PartnerRefusal.AlreadySucceeded;
import de.aaw.partners.registry.PartnerRefusal.NoSuchSuccession;
import de.aaw.partners.registry.PartnerRefusal.NoSuchUmbrella;
import de.aaw.partners.registry.PartnerRefusal.OwnSuccessor;
import de.aaw.partners.registry.PartnerRefusal.UmbrellasOverlap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What ties a partner to others: who stands above it, and who succeeded it in what. */
class PartnerTiesTest {
    private final Partner partner = APartner.registered();
    private final PartnerRef dgb = other("dgb");
    private final PartnerRef dbb = other("dbb");

    @Test
    void theUmbrellaIsThatOfTheDay() {
        partner.joinUmbrella(under(dgb, TO_BMWK, TO_BMWE), NOW);
        partner.joinUmbrella(under(dbb, TO_BMWE, null), NOW);
        assertEquals(Optional.empty(), partner.state().umbrellaOn(TO_BMWK.minusDays(1)));
        assertEquals(
                dgb,
                partner.state().umbrellaOn(TO_BMWE.minusDays(1)).orElseThrow().partner());
        assertEquals(dbb, partner.state().umbrellaOn(TO_BMWE).orElseThrow().partner());
    }

    @Test
    void aPartnerStandsUnderOneOtherADay() {
        partner.joinUmbrella(under(dgb, null, TO_BMWE), NOW);
        assertEquals(
                new UmbrellasOverlap(TO_BMWK), refusal(() -> partner.joinUmbrella(under(dbb, TO_BMWK, null), NOW)));
    }

    @Test
    void aMembershipThatStartsOnTheSameDayReplacesTheFormer() {
        partner.joinUmbrella(under(dgb, TO_BMWK, null), NOW);
        assertEquals(Optional.of(new UmbrellaSet(TO_BMWK)), partner.joinUmbrella(under(dbb, TO_BMWK, TO_BMWE), NOW));
        assertEquals(List.of(under(dbb, TO_BMWK, TO_BMWE)), partner.state().umbrellas());
        assertTrue(partner.joinUmbrella(under(dbb, TO_BMWK, TO_BMWE), NOW).isEmpty());
    }

    @Test
    void onlyAnExistingMembershipCanBeTakenBack() {
        partner.joinUmbrella(under(dgb, null, null), NOW);
        assertEquals(new NoSuchUmbrella(TO_BMWK), refusal(() -> partner.leaveUmbrella(TO_BMWK, NOW)));
        assertEquals(new UmbrellaRemoved(null), partner.leaveUmbrella(null, NOW));
        assertEquals(List.of(), partner.state().umbrellas());
    }

    @Test
    void aTransferIsNoRenaming() {
        PartnerState before = partner.state();
        assertEquals(new SuccessionRecorded(dgb), partner.transfer(succession(dgb, TO_BMWE), NOW));
        assertEquals(List.of(succession(dgb, TO_BMWE)), partner.state().successors());
        assertEquals(before.names(), partner.state().names());
        assertEquals(before.statuses(), partner.state().statuses());
    }

    @Test
    void aCompetenceMovesToAnotherPartnerOnceADay() {
        partner.transfer(succession(dgb, TO_BMWE), NOW);
        partner.transfer(succession(dgb, TO_BMWK), NOW);
        partner.transfer(succession(dbb, TO_BMWE), NOW);
        assertEquals(
                List.of(succession(dgb, TO_BMWK), succession(dbb, TO_BMWE), succession(dgb, TO_BMWE)),
                partner.state().successors());
        assertEquals(
                new AlreadySucceeded(dgb, TO_BMWE), refusal(() -> partner.transfer(succession(dgb, TO_BMWE), NOW)));
        PartnerRef itself = new PartnerRef(partner.id(), "bmwe");
        assertEquals(new OwnSuccessor(), refusal(() -> partner.transfer(succession(itself, TO_BMWE), NOW)));
    }

    @Test
    void aTransferRecordedByMistakeIsTakenBackByCodeOrId() {
        partner.transfer(succession(dgb, TO_BMWE), NOW);
        partner.transfer(succession(dbb, TO_BMWE), NOW);
        assertEquals(
                new NoSuchSuccession("dgb", TO_BMWK), refusal(() -> partner.withdrawTransfer("dgb", TO_BMWK, NOW)));
        assertEquals(new SuccessionWithdrawn(dgb), partner.withdrawTransfer("dgb", TO_BMWE, NOW));
        assertEquals(
                new SuccessionWithdrawn(dbb), partner.withdrawTransfer(dbb.id().toString(), TO_BMWE, NOW));
    }
}
