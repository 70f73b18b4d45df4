package de.aaw.reporting.figures.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import de.aaw.kit.rest.problems.Language;
import de.aaw.kit.rest.problems.ProblemTexts;
import de.aaw.reporting.aggregation.Addition;
import de.aaw.reporting.aggregation.LeftOut;
import de.aaw.reporting.figures.Note;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {
    @ParameterizedTest
    @EnumSource
    void everythingIsSaidInBothLanguages(Language language) {
        assertEquals(List.of(), ProblemTexts.missing(FigureProblem.values()));
        Stream.of(
                        Stream.of(Note.Kind.values()).map(kind -> "figures.note." + kind),
                        Stream.of(LeftOut.values()).map(reason -> "figures.reason." + reason),
                        Stream.of(Addition.Refusal.values()).map(refusal -> "error." + refusal))
                .flatMap(keys -> keys)
                .forEach(key -> assertNotNull(ProblemTexts.find(language, key, Map.of()), key));
    }
}
