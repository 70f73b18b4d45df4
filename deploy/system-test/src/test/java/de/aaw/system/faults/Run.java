package de.aaw.system.faults;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through a schedule: begins and ends its faults, and after each group of them waits until all is well again. */
final class Run {
    private static final Duration WELL_AGAIN = Duration.ofMinutes(5);
    private static final Duration WELL_AGAIN_WITHOUT_A_START = Duration.ofMinutes(2);

    private record Step(Duration at, Incident incident, boolean begins) {
        static List<Step> of(Incident incident) {
            return List.of(new Step(incident.at(), incident, true), new Step(incident.until(), incident, false));
        }
    }

    private final Scene scene;
    private final Health health;
    private final Instant start = Instant.now();
    private final Set<Incident> lasting = new HashSet<>();
    /** How much later than planned everything is, because something took longer to recover. */
    private Duration late = Duration.ZERO;

    private boolean onlyLinks = true;

    Run(Scene scene, Health health) {
        this.scene = scene;
        this.health = health;
    }

    void through(Schedule schedule) throws IOException, InterruptedException {
        List<Step> steps = new ArrayList<>();
        schedule.incidents().forEach(incident -> steps.addAll(Step.of(incident)));
        steps.sort(comparing(Step::at));
        for (Step step : steps) {
            waitUntil(step.at());
            take(step);
        }
    }

    private void waitUntil(Duration at) throws InterruptedException {
        Duration left = at.plus(late).minus(Duration.between(start, Instant.now()));
        if (left.isNegative()) late = late.minus(left);
        else Thread.sleep(left);
    }

    private void take(Step step) throws IOException, InterruptedException {
        Fault fault = step.incident().fault();
        say(fault.name() + (step.begins() ? "" : " is over"));
        if (step.begins()) {
            lasting.add(step.incident());
            onlyLinks &= fault instanceof OnLink;
            fault.begin(scene);
        } else {
            fault.end(scene);
            lasting.remove(step.incident());
            if (lasting.isEmpty()) awaitWell();
        }
    }

    private void awaitWell() throws InterruptedException {
        Instant end = Instant.now();
        scene.troubles().begin(Troubles.RECOVERY);
        Duration limit = onlyLinks ? WELL_AGAIN_WITHOUT_A_START : WELL_AGAIN;
        for (Optional<String> trouble = trouble(); trouble.isPresent(); trouble = trouble()) {
            if (Duration.between(end, Instant.now()).compareTo(limit) > 0)
                throw new AssertionError("After " + limit.toSeconds() + " s still not well: " + trouble.get());
            Thread.sleep(200);
        }
        scene.troubles().end(Troubles.RECOVERY);
        onlyLinks = true;
        say("all is well again after " + Duration.between(end, Instant.now()).toSeconds() + " s");
    }

    private Optional<String> trouble() {
        Set<String> open = scene.troubles().open();
        return open.isEmpty() ? health.trouble() : Optional.of("away: " + open);
    }

    private void say(String words) {
        Progress.say(Duration.between(start, Instant.now()), words);
    }
}
