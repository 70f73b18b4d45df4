package de.aaw.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.kit.rest.problems.ProblemTexts;
import de.aaw.partners.declarations.rest.DeclarationProblem;
import de.aaw.partners.directory.rest.DirectoryProblem;
import de.aaw.partners.journal.rest.JournalProblem;
import de.aaw.partners.registry.rest.PartnerProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
    @Test
    void everyProblemIsExplainedInGermanAndEnglish() {
        assertEquals(List.of(), ProblemTexts.missing(PartnerProblem.values()));
        assertEquals(List.of(), ProblemTexts.missing(DeclarationProblem.values()));
        assertEquals(List.of(), ProblemTexts.missing(DirectoryProblem.values()));
        assertEquals(List.of(), ProblemTexts.missing(JournalProblem.values()));
    }
}
