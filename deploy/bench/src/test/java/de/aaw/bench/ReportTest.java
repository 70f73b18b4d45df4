package de.aaw.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Report REPORT = new Report(
            Map.of("cores", "2"),
            List.of(
                    new Line(
                            "relay",
                            "relay of a backlog",
                            4_321.9,
                            "messages/s",
                            new Line.Limit("bare producer", 10_000),
                            Reach.ratioAtLeast(0.3),
                            Map.of()),
                    new Line(
                            "broker",
                            "commit → broker, p99",
                            61.04,
                            "ms",
                            null,
                            Reach.valueAtMost(50),
                            Map.of("p50", 8.2))),
            Map.of("reports", "pgbench is missing"));

    @Test
    void theTableShowsEachNumberNextToItsLimitAndWhetherItIsReached() {
        assertThat(REPORT.text().lines())
                .containsExactly(
                        "cores      2",
                        "",
                        "line                  measured         against                          ratio  reach",
                        "relay of a backlog    4320 messages/s  bare producer: 10000 messages/s  0.432  ≥ 0.3    met",
                        "commit → broker, p99  61 ms (p50 8.2)                                          ≤ 50 ms  missed",
                        "reports could not be measured: pgbench is missing");
    }

    @Test
    void jsonHasTheSameForMachines() throws Exception {
        JsonNode json = new ObjectMapper().readTree(REPORT.json());
        assertThat(json.at("/setUp/cores").asText()).isEqualTo("2");
        JsonNode relay = json.at("/lines/0");
        assertThat(relay.get("name").asText()).isEqualTo("relay");
        assertThat(relay.get("value").decimalValue()).isEqualByComparingTo("4320");
        assertThat(relay.get("limit").decimalValue()).isEqualByComparingTo("10000");
        assertThat(relay.get("ratio").decimalValue()).isEqualByComparingTo("0.432");
        assertThat(relay.get("reach").asText()).isEqualTo("≥ 0.3");
        assertThat(relay.get("met").asBoolean()).isTrue();
        assertThat(json.at("/notMeasured/reports").asText()).isEqualTo("pgbench is missing");
    }

    @Test
    void aLineWithoutALimitHasNoneInJson() throws Exception {
        JsonNode broker = new ObjectMapper().readTree(REPORT.json()).at("/lines/1");
        assertThat(broker.get("limit").isNull()).isTrue();
        assertThat(broker.get("ratio").isNull()).isTrue();
        assertThat(broker.get("met").asBoolean()).isFalse();
        assertThat(broker.at("/also/p50").decimalValue()).isEqualByComparingTo("8.2");
    }
}
