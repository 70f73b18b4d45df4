package de.aaw.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import de.aaw.kit.rest.problems.Language;
import de.aaw.kit.rest.problems.ProblemTexts;
import de.aaw.measures.indicators.rest.IndicatorProblem;
import de.aaw.measures.measures.rest.MeasureProblem;
import de.aaw.measures.reports.ValueFault;
import de.aaw.measures.reports.rest.ReportProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {
    @Test
    void everyProblemIsExplainedInGermanAndEnglish() {
        assertEquals(List.of(), ProblemTexts.missing(IndicatorProblem.values()));
        assertEquals(List.of(), ProblemTexts.missing(MeasureProblem.values()));
        assertEquals(List.of(), ProblemTexts.missing(ReportProblem.values()));
    }

    @ParameterizedTest
    @EnumSource(ValueFault.Code.class)
    void everyFaultOfAValueIsExplainedInGermanAndEnglish(ValueFault.Code code) {
        for (Language language : Language.values()) {
            assertNotNull(ProblemTexts.find(language, "error." + code, Map.of()));
        }
    }
}
