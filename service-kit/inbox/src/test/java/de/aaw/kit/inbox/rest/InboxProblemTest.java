package de.aaw.kit.inbox.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.kit.rest.problems.ProblemTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class InboxProblemTest {

    @Test
    void everyProblemIsToldInBothLanguages() {
        assertEquals(List.of(), ProblemTexts.missing(InboxProblem.values()));
    }
}
