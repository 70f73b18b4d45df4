package de.aaw.kit.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Language;
import de.aaw.kit.rest.problems.ProblemTexts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTextsTest {

    @Test
    void everyProblemIsDescribedInBothLanguages() {
        assertEquals(List.of(), ProblemTexts.missing(KitProblem.values()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|DE",
                "de-AT|DE",
                "en|EN",
                "fr, de;q=0.5, en;q=0.3|DE",
                "en-GB, de;q=0.9|EN",
                "fr|EN",
                "*|EN",
                "de;q=0, en|EN",
                "no language at all!|EN",
                "''|EN"
            })
    void theLanguageIsTheOneAskedForElseEnglish(String header, Language expected) {
        assertEquals(expected, Language.from(header));
    }
}
