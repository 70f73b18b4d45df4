package de.aaw.reporting.figures;

import static de.aaw.reporting.figures.Said.number;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.reporting.history.Log;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FiguresCsvTest {
    private static final String QUERY = "indicator=C_FLOW&by=measure,land&period=2016&labels=true";

    @Inject
    Log log;

    @BeforeEach
    void publish() {
        var measure = Activity.of("C-A").plans("C_FLOW", "YEAR", "LAND", "LEAD_ONLY");
        var formula = Activity.of("C-B").plans("C_FLOW", "YEAR").proposed();
        formula.data().putObject("title").put("de", "=HYPERLINK(\"x\")").put("en", "-1+2");
        var events = new ArrayList<>(
                List.of(Register.indicator("C_FLOW", "FLOW", "PERSONS").defined(), measure.proposed(), formula));
        events.addAll(measure.report(
                        "2016",
                        number("C_FLOW", "-1234.5").in("DE-BY").precision("ABOUT"),
                        number("C_FLOW", "0").in("DE-NW").status("PRELIMINARY"),
                        Said.absent("C_FLOW", "NOT_AVAILABLE").in("DE-HH"),
                        Said.absent("C_FLOW", "NOT_APPLICABLE").in("DE-HB"))
                .accepted());
        var stock = Activity.of("C-C").in("D/Z5", "D/Z6").plans("C_STOCK", "YEAR");
        events.add(Register.indicator("C_STOCK", "STOCK", "PERSONS").defined());
        events.add(stock.proposed());
        events.addAll(stock.report("2016", number("C_STOCK", "3")).accepted());
        log.publish(events);
    }

    private static List<NamedCsvRecord> read(String csv, char separator) {
        return CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(csv).stream()
                .toList();
    }

    private static NamedCsvRecord land(List<NamedCsvRecord> lines, String land) {
        return lines.stream()
                .filter(line -> line.getField("land").equals(land))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void englishCsvCarriesTheNumbersAndStatusesOfTheJson() {
        var csv = Asked.figures(QUERY + "&format=csv").statusCode(200).contentType(startsWith("text/csv"));
        var lines = read(csv.extract().asString(), ',');
        var cells = Asked.figures(QUERY).extract().jsonPath().getList("cells");
        assertEquals(cells.size(), lines.size());
        assertEquals("-1234.5", land(lines, "DE-BY").getField("value"));
        assertEquals("ABOUT", land(lines, "DE-BY").getField("precision"));
        assertEquals("Bavaria", land(lines, "DE-BY").getField("landEn"));
        assertEquals("true", land(lines, "DE-BY").getField("complete"));
        assertTrue(
                land(lines, "DE-BY").getField("question").startsWith("/v1/figures?indicator=C_FLOW&by=measure%2Cland"));
    }

    @Test
    void everyLineSaysWhatToKnowAndWhatExplainsIt() {
        var asked = "indicator=C_STOCK&by=period:year,actionField&period=2016";
        var line = read(Asked.figures(asked + "&format=csv").extract().asString(), ',')
                .getFirst();
        var json = Asked.figures(asked).extract().jsonPath();
        assertEquals(String.join(" | ", json.<String>getList("notes")), line.getField("notes"));
        assertTrue(line.getField("notes").contains(" | actionField: "));
        assertEquals(json.getString("cells[0].contributions"), line.getField("contributions"));
    }

    @Test
    void zeroNotAvailableAndNotApplicableAreToldApart() {
        var lines =
                read(Asked.figures(given().accept("text/csv"), QUERY).extract().asString(), ',');
        assertEquals(
                "0 PRELIMINARY",
                land(lines, "DE-NW").getField("value") + " "
                        + land(lines, "DE-NW").getField("status"));
        assertEquals(
                " NOT_AVAILABLE",
                land(lines, "DE-HH").getField("value") + " "
                        + land(lines, "DE-HH").getField("status"));
        assertEquals(
                " NOT_APPLICABLE",
                land(lines, "DE-HB").getField("value") + " "
                        + land(lines, "DE-HB").getField("status"));
    }

    @Test
    void germanCsvHasSemicolonsDecimalCommasAndAByteOrderMark() {
        var bytes = Asked.figures(QUERY + "&format=csv&lang=de").extract().asByteArray();
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0));
        var lines = read(text.substring(1), ';');
        assertEquals("-1234,5", land(lines, "DE-BY").getField("value"));
        assertEquals(
                new BigDecimal("-1234.5"),
                new BigDecimal(land(lines, "DE-BY").getField("value").replace(',', '.')));
        assertEquals("Bayern", land(lines, "DE-BY").getField("landDe"));
    }

    @Test
    void textThatASpreadsheetWouldRunIsNeutralised() {
        var lines = read(
                Asked.figures("indicator=C_FLOW&by=measure&labels=true&format=csv&period=2016")
                        .extract()
                        .asString(),
                ',');
        var formula = lines.stream()
                .filter(line -> line.getField("measure").equals("C-B"))
                .findFirst()
                .orElseThrow();
        assertEquals("'=HYPERLINK(\"x\")", formula.getField("measureDe"));
        assertEquals("'-1+2", formula.getField("measureEn"));
        assertEquals(
                "NOT_AVAILABLE false 1 0",
                String.join(
                        " ",
                        formula.getField("status"),
                        formula.getField("complete"),
                        formula.getField("expected"),
                        formula.getField("present")));
    }

    @Test
    void theParameterWinsOverTheHeader() {
        Asked.figures(given().accept("text/csv"), QUERY + "&format=json").contentType(containsString("json"));
        Asked.figures(given().accept("text/html,application/json;q=0.9,*/*;q=0.1"), QUERY)
                .contentType(containsString("json"));
    }
}
