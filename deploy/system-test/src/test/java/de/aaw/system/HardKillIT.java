package de.aaw.system;

import static de.aaw.system.Reporting.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every part is killed hard in the middle of work; afterwards nothing is lost and nothing counts twice. */
@ExtendWith(SharedInstallation.class)
class HardKillIT {
    private static final int MEASURES = 3;
    private static final int YEARS = 8;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final TheSystem system;

    HardKillIT(TheSystem system) {
        this.system = system;
    }

    @ParameterizedTest
    @ValueSource(strings = {"partners", "measures", "reporting", "kafka", "postgres", "keycloak"})
    void everyAcceptedReportCountsOnceAfterAHardKillOf(String part) throws Exception {
        Reporting reporting = new Reporting(system).registered();
        List<Load.Job> jobs = jobs(reporting);
        jobs.stream().map(Load.Job::measure).distinct().forEach(reporting::measure);

        try (Load load = new Load(system, reporting, jobs)) {
            load.awaitDone(jobs.size() / 4);
            system.installation().killHard(part);
            await().atMost(A_MINUTE).ignoreExceptions().until(this::everythingAnswers);
            load.awaitAll();
        }

        await().atMost(A_MINUTE).ignoreExceptions().untilAsserted(() -> figuresShowEachReportOnce(reporting, jobs));
        assertThat(registeredPartners(reporting))
                .containsExactlyInAnyOrderElementsOf(
                        jobs.stream().map(Load::partnerOf).toList());
        versionsAreCompleteAndAscending("aaw.measures.report");
        versionsAreCompleteAndAscending("aaw.partners.partner");
    }

    private static List<Load.Job> jobs(Reporting reporting) {
        List<Load.Job> jobs = new ArrayList<>();
        for (int year = 0; year < YEARS; year++)
            for (int measure = 0; measure < MEASURES; measure++)
                jobs.add(new Load.Job(
                        "K" + measure + "-" + reporting.partner, 2010 + year, 1L << (year * MEASURES + measure)));
        return jobs;
    }

    private boolean everythingAnswers() {
        return List.of("partners", "measures", "reporting").stream()
                .allMatch(service -> system.get("", service, "/q/health/ready").statusCode() == 200);
    }

    /** Each report's number is a power of two of its own: a sum that is right has each of them exactly once. */
    private void figuresShowEachReportOnce(Reporting reporting, List<Load.Job> jobs) {
        Response figures = ok(system.get(
                "analyst", "reporting", "/v1/figures?by=measure&period=2010..2017&indicator=" + reporting.indicator));
        assertThat(figures.jsonPath().getLong("totals[0].value"))
                .isEqualTo(jobs.stream().mapToLong(Load.Job::number).sum());
        Response explained = ok(system.get(
                "analyst",
                "reporting",
                "/v1/figures/contributions?period=2010..2017&indicator=" + reporting.indicator));
        assertThat(explained.jsonPath().getList("included.value", Long.class))
                .containsExactlyInAnyOrderElementsOf(
                        jobs.stream().map(Load.Job::number).toList());
    }

    private List<String> registeredPartners(Reporting reporting) {
        return ok(system.get("", "partners", "/v1/partners?limit=500&q=-" + reporting.partner + "-"))
                .jsonPath()
                .getList("items.code");
    }

    private void versionsAreCompleteAndAscending(String topic) {
        for (Map.Entry<String, List<Integer>> subject :
                Topic.versions(system, topic).entrySet()) {
            List<Integer> versions = subject.getValue();
            int first = versions.getFirst();
            assertThat(first).isBetween(0, 1);
            assertThat(versions)
                    .as(topic + " " + subject.getKey())
                    .isEqualTo(IntStream.range(first, first + versions.size())
                            .boxed()
                            .toList());
        }
    }
}
