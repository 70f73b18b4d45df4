package de.aaw.system;

import static de.aaw.system.Reporting.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the local run shows on the real records. */
@ExtendWith(SharedInstallation.class)
class RealRecordsIT {
    private final TheSystem system;

    RealRecordsIT(TheSystem system) {
        this.system = system;
    }

    @Test
    void additionalPlacesAreALevelAndNeverSummedOverYears() {
        JsonPath byYear = figures("ZUSAETZLICHE_PLAETZE&by=period:year");
        assertThat(byYear.getList("cells.period")).containsExactly("2015", "2016");
        assertThat(byYear.getList("cells.value", Long.class)).containsExactly(7300L, 18118L);
        assertThat(byYear.getBoolean("additive")).isFalse();
        assertThat(figures("ZUSAETZLICHE_PLAETZE&period=2015..2016").getLong("totals[0].value"))
                .isEqualTo(18118);
    }

    @Test
    void theClaimOfAnotherPartyIsShownWithItsSourceAndInNoSum() {
        JsonPath explained = read("/v1/figures/contributions?indicator=ZUSAETZLICHE_PLAETZE&period=2016");
        assertThat(explained.getLong("cell.value")).isEqualTo(18118);
        assertThat(explained.getList("included.value", Long.class)).containsExactly(18118L);
        Map<String, Object> claim = explained.getMap("excluded.find { it.value == 28100 }");
        assertThat(claim).containsEntry("role", "CONFLICTING_CLAIM");
        assertThat(String.valueOf(claim.get("source"))).contains("zentralverband-des-deutschen-handwerks");
    }

    @Test
    void placesOfferedAndEntriesOf2015() {
        assertThat(figures("NACHVERMITTLUNG_ANGEBOTE&by=period:year&period=2015")
                        .getLong("cells[0].value"))
                .isEqualTo(19020);
        assertThat(figures("ASA_EINTRITTE&by=period:year&period=2015").getLong("cells[0].value"))
                .isEqualTo(5000);
    }

    @Test
    void mentorsInOfficeAreALevelAndWhatIsNotOneIsExplained() {
        JsonPath byYear = figures("LOTSEN&by=period:year&period=2016..2017");
        assertThat(byYear.getList("cells.value", Long.class)).containsExactly(140L, 170L);
        assertThat(byYear.getList("cells.precision")).containsExactly("ABOUT", "EXACT");
        assertThat(byYear.getLong("totals[0].value")).isEqualTo(170);
        List<Long> left =
                read("/v1/figures/contributions?indicator=LOTSEN&period=2017").getList("excluded.value", Long.class);
        assertThat(left).contains(150L);
        assertThat(read("/v1/figures/contributions?indicator=LOTSEN&period=2016..2023")
                        .getList("excluded.value", Long.class))
                .contains(150L, 65L);
    }

    @Test
    void theLeadMinistryHasTheNameOfTheDay() {
        assertThat(leadOn("?validOn=2021-06-01")).isEqualTo("BMWi");
        assertThat(leadOn("?validOn=2022-06-01")).isEqualTo("BMWK");
        assertThat(leadOn("")).isEqualTo("BMWE");
    }

    @Test
    void beforeTheAmendmentWasRecordedTheDeclarationEndedAYearEarlier() {
        JsonPath today = declaration("");
        Instant recorded = Instant.parse(today.getString("amendments[0].recordedAt"));
        assertThat(today.getString("lastDay")).isEqualTo("2022-12-31");
        assertThat(declaration("?asOf=" + recorded.minusMillis(1)).getString("lastDay"))
                .isEqualTo("2021-12-31");
    }

    @Test
    void twentyOnePartnersAndThreeDeclarationsAreInPlace() {
        assertThat(ok(system.get("", "partners", "/v1/partners?limit=500"))
                        .jsonPath()
                        .getList("items.code"))
                .contains("bmwe", "bmbfsfj", "bafa")
                .hasSizeGreaterThanOrEqualTo(21);
        assertThat(ok(system.get("", "partners", "/v1/declarations")).jsonPath().getList("items.code"))
                .contains("AAW-2015-2018", "AAW-2019-2021", "AAW-2023-2026");
    }

    private String leadOn(String query) {
        return declaration(query).getString("lead.acronym");
    }

    private JsonPath declaration(String query) {
        return ok(system.get("", "partners", "/v1/declarations/AAW-2019-2021" + query))
                .jsonPath();
    }

    private JsonPath figures(String query) {
        return read("/v1/figures?indicator=" + query);
    }

    private JsonPath read(String path) {
        return ok(system.get("", "reporting", path)).jsonPath();
    }
}
