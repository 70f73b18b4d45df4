package de.aaw.local.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private final Records records;

    RecordsTest() throws IOException {
        records = Records.read(Path.of(System.getProperty("aaw.root")).resolve("deploy/data"));
    }

    @Test
    void allPartnersAndDeclarationsAreThere() {
        assertThat(records.partnerCodes()).hasSize(21).doesNotHaveDuplicates();
        assertThat(records.declarations()).hasSize(3);
    }

    @Test
    void everyValueNamesItsSource() {
        for (Records.ReportRecord report : records.reports()) {
            assertThat(report.values()).allSatisfy(RecordsTest::hasSource);
            assertThat(report.claims()).allSatisfy(RecordsTest::hasSource);
        }
    }

    @Test
    void everyReportBelongsToAMeasureWithAPlanForItsIndicators() {
        for (Records.ReportRecord report : records.reports()) {
            Records.MeasureRecord measure = records.measures().stream()
                    .filter(candidate ->
                            candidate.measure().path("code").asText().equals(report.measure()))
                    .findFirst()
                    .orElseThrow();
            assertThat(measure.plans().stream()
                            .map(plan -> plan.path("indicator").asText()))
                    .containsAll(report.values().stream()
                            .map(value -> value.path("indicator").asText())
                            .toList());
        }
    }

    private static void hasSource(JsonNode value) {
        assertThat(value.path("source").asText()).isNotBlank();
    }
}
