package de.aaw.local.records;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The records of {@code deploy/data}, in the order in which they depend on one another. */
public record Records(
        List<JsonNode> partners,
        List<DeclarationRecord> declarations,
        List<JsonNode> indicators,
        List<MeasureRecord> measures,
        List<ReportRecord> reports) {
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    record DeclarationRecord(JsonNode declaration, List<JsonNode> amendments, List<JsonNode> signatures) {}

    record MeasureRecord(JsonNode measure, List<JsonNode> plans) {
        /** Who proposes it and reports: its lead, and for a bench, which has no client, the coordination office. */
        String client() {
            JsonNode partner = measure.path("lead").path("partner");
            return partner.isTextual() ? "partner:" + partner.asText() : "office";
        }
    }

    /** One progress report; {@code claims} are other parties' statements, which only the office enters. */
    record ReportRecord(String measure, String period, String reporter, List<JsonNode> values, List<JsonNode> claims) {}

    public static Records read(Path folder) throws IOException {
        return new Records(
                list(folder, "partners.json", new TypeReference<>() {}),
                list(folder, "declarations.json", new TypeReference<>() {}),
                list(folder, "indicators.json", new TypeReference<>() {}),
                list(folder, "measures.json", new TypeReference<>() {}),
                list(folder, "reports.json", new TypeReference<>() {}));
    }

    public List<String> partnerCodes() {
        return partners.stream().map(partner -> partner.path("code").asText()).toList();
    }

    private static <T> List<T> list(Path folder, String file, TypeReference<List<T>> type) throws IOException {
        return JSON.readValue(folder.resolve(file).toFile(), type);
    }
}
