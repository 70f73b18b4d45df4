package de.aaw.local.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/** The figures that the local run shows as soon as it is ready, read as anybody would read them. */
public final class FirstReport {
    private static final List<String> INDICATORS =
            List.of("ZUSAETZLICHE_PLAETZE", "NACHVERMITTLUNG_ANGEBOTE", "ASA_EINTRITTE", "LOTSEN");

    private FirstReport() {}

    public static String text(Clients clients) throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder("A first report (GET /v1/figures?by=period:year):\n");
        for (String indicator : INDICATORS) {
            JsonNode answer = clients.call(
                            Clients.get("reporting", "/v1/figures?indicator=" + indicator + "&by=period:year"))
                    .body();
            for (JsonNode cell : answer.path("cells"))
                text.append("  %-26s %-6s %10s %-8s %s%n"
                        .formatted(
                                indicator,
                                cell.path("period").asText(),
                                cell.path("value").asText("-"),
                                cell.path("unit").asText(),
                                cell.path("value").isNull()
                                        ? cell.path("status").asText()
                                        : cell.path("precision").asText()));
        }
        return text.toString();
    }
}
