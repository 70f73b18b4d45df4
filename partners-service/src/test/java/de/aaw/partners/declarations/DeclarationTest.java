package de.aaw.partners.declarations;

import static de.aaw.partners.declarations.ADeclaration.BMAS;
import static de.aaw.partners.declarations.ADeclaration.BMWE;
import static de.aaw.partners.declarations.ADeclaration.FIRST_DAY;
import static de.aaw.partners.declarations.ADeclaration.LAST_DAY;
import static de.aaw.partners.declarations.ADeclaration.field;
import static de.aaw.partners.declarations.ADeclaration.signature;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.partners.declarations.DeclarationChange.ActionFieldRemoved;
import de.aaw.partners.declarations.DeclarationChange.ActionFieldSet;
import de.aaw.partners.declarations.DeclarationChange.Amended;
import de.aaw.partners.declarations.DeclarationChange.Changed;
import de.aaw.partners.declarations.DeclarationChange.SignatureWithdrawn;
import de.aaw.partners.declarations.DeclarationChange.Signed;
import de.aaw.partners.declarations.DeclarationRefusal.ActionFieldTwice;
import de.aaw.partners.declarations.DeclarationRefusal.EndsBeforeItStarts;
import de.aaw.partners.declarations.DeclarationRefusal.NoSuchActionField;
import de.aaw.partners.declarations.DeclarationRefusal.NotAnExtension;
import de.aaw.partners.declarations.DeclarationRefusal.NotSigned;
import de.aaw.partners.declarations.DeclarationRefusal.SecondLead;
import de.aaw.partners.declarations.DeclarationRefusal.TooMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationTest {
    private static final Instant NOW = ADeclaration.REGISTERED_AT.plusSeconds(60);
    private static final LocalDate EXTENDED = LocalDate.parse("2022-12-31");

    private final Declaration declaration = ADeclaration.registered(field("HF1"));

    @Test
    void anAmendmentMovesTheLastDayAndKeepsTheOriginalOne() {
        assertEquals(new Amended(EXTENDED), declaration.amend(EXTENDED, null, "www.bmwi.de", NOW));
        DeclarationState state = declaration.state();
        assertEquals(EXTENDED, state.lastDay());
        assertEquals(LAST_DAY, state.originalLastDay());
        assertEquals(List.of(new Amendment(EXTENDED, null, "www.bmwi.de", NOW)), state.amendments());
    }

    @Test
    void anAmendmentOnlyChangesTheFuture() {
        declaration.amend(EXTENDED, null, null, NOW);
        assertEquals(new NotAnExtension(EXTENDED, EXTENDED), refusalOfAmendmentTo(EXTENDED));
        assertEquals(new NotAnExtension(LAST_DAY, EXTENDED), refusalOfAmendmentTo(LAST_DAY));
        LocalDate beforeTheFirstDay = FIRST_DAY.minusDays(1);
        assertEquals(new NotAnExtension(beforeTheFirstDay, EXTENDED), refusalOfAmendmentTo(beforeTheFirstDay));
    }

    @Test
    void aTermMayBeOneDayAndNotLess() {
        assertEquals(
                FIRST_DAY, ADeclaration.withTerm(FIRST_DAY, FIRST_DAY).state().lastDay());
        LocalDate before = FIRST_DAY.minusDays(1);
        assertEquals(
                new EndsBeforeItStarts(FIRST_DAY, before), refusal(() -> ADeclaration.withTerm(FIRST_DAY, before)));
    }

    @Test
    void aDeclarationHasOneLead() {
        declaration.sign(signature(BMWE, SignatureRole.LEAD), NOW);
        assertEquals(new SecondLead(BMWE), refusal(() -> declaration.sign(signature(BMAS, SignatureRole.LEAD), NOW)));
        declaration.sign(signature(BMWE, SignatureRole.SIGNATORY), NOW);
        assertTrue(declaration.sign(signature(BMAS, SignatureRole.LEAD), NOW).isPresent());
        assertEquals(BMAS, declaration.state().lead().orElseThrow().partner());
    }

    @Test
    void theLeadsOwnSignatureCanBeCorrected() {
        declaration.sign(signature(BMWE, SignatureRole.LEAD), NOW);
        Signature corrected = new Signature(BMWE, SignatureRole.LEAD, FIRST_DAY, null, true, "www.bmwi.de");
        assertEquals(Optional.of(new Signed(BMWE)), declaration.sign(corrected, NOW));
        assertEquals(List.of(corrected), declaration.state().signatures());
    }

    @Test
    void aPartnerSignsOnce() {
        declaration.sign(signature(BMWE, SignatureRole.SIGNATORY), NOW);
        declaration.sign(signature(BMWE, SignatureRole.SUPPORTER), NOW);
        assertEquals(
                List.of(signature(BMWE, SignatureRole.SUPPORTER)),
                declaration.state().signatures());
    }

    @Test
    void aSignatureCanBeWithdrawnByWhoGaveIt() {
        declaration.sign(signature(BMWE, SignatureRole.LEAD), NOW);
        assertEquals(new NotSigned("bmas"), refusal(() -> declaration.withdrawSignature("bmas", NOW)));
        assertEquals(new SignatureWithdrawn(BMWE), declaration.withdrawSignature("bmwe", NOW));
        assertTrue(declaration.state().lead().isEmpty());
    }

    @Test
    void signaturesAreShownLeadFirst() {
        declaration.sign(signature(BMAS, SignatureRole.SIGNATORY), NOW);
        declaration.sign(signature(BMWE, SignatureRole.LEAD), NOW);
        assertEquals(BMWE, declaration.state().signatures().getFirst().partner());
    }

    @Test
    void actionFieldsAreEnteredRewordedAndTakenOut() {
        assertEquals(Optional.of(new ActionFieldSet("HF10")), declaration.agreeOn(field("HF10"), NOW));
        declaration.agreeOn(field("HF2"), NOW);
        declaration.agreeOn(new ActionField("HF1", new LocalText("Neu", null)), NOW);
        assertEquals(
                List.of("AAW-2019-2021/HF1", "AAW-2019-2021/HF2", "AAW-2019-2021/HF10"),
                declaration.state().actionFields().stream()
                        .map(DeclarationState.Field::code)
                        .toList());
        assertEquals(new ActionFieldRemoved("HF10"), declaration.removeActionField("HF10", NOW));
        assertEquals(new NoSuchActionField("HF10"), refusal(() -> declaration.removeActionField("HF10", NOW)));
    }

    @Test
    void anActionFieldIsGivenOnce() {
        assertEquals(
                new ActionFieldTwice("Z1", 2),
                refusal(() -> ADeclaration.registered(field("Z1"), field("Z2"), field("Z1"))));
    }

    @Test
    void titleSigningDateAndSourcesCanBeCorrected() {
        DeclarationDetails corrected = new DeclarationDetails(new LocalText("Allianz", null), null, List.of());
        assertEquals(Optional.of(new Changed()), declaration.change(corrected, NOW));
        assertEquals(corrected, declaration.state().details());
    }

    @Test
    void whatIsAlreadyTrueIsNoChange() {
        declaration.sign(signature(BMWE, SignatureRole.LEAD), NOW);
        assertTrue(declaration.change(ADeclaration.details(), NOW).isEmpty());
        assertTrue(declaration
                .sign(signature(BMWE, SignatureRole.LEAD), NOW.plusSeconds(1))
                .isEmpty());
        assertTrue(declaration.agreeOn(field("HF1"), NOW.plusSeconds(1)).isEmpty());
        assertEquals(NOW, declaration.state().recordedAt());
    }

    @Test
    void aDeclarationAlwaysFitsIntoOneMessage() {
        for (int number = 2; number <= Declaration.MOST_CHILDREN; number++) {
            declaration.agreeOn(field("Z" + number), NOW);
        }
        assertEquals(new TooMany(Declaration.MOST_CHILDREN), refusal(() -> declaration.agreeOn(field("ONEMORE"), NOW)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "aaw-2015-2018", "AAW-2015-2018-", "AAW 2015", "-AAW", "ÄAW-2015"})
    void aDeclarationCodeIsCapitalLettersDigitsAndHyphens(String code) {
        assertThrows(IllegalArgumentException.class, () -> new DeclarationCode(code));
    }

    private DeclarationRefusal refusalOfAmendmentTo(LocalDate lastDay) {
        return refusal(() -> declaration.amend(lastDay, null, null, NOW));
    }

    private static DeclarationRefusal refusal(Executable refused) {
        return assertThrows(DeclarationRefused.class, refused).refusal();
    }
}
