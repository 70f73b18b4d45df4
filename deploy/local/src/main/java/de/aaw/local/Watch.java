package de.aaw.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Keeps one part alive until it is told to stop: starts it, asks it, and starts it again when it died or fell silent. */
final class Watch implements Runnable {
    /** How a part stands. */
    enum State {
        WAITING,
        STARTING,
        READY,
        RESTARTING,
        STOPPED
    }

    private static final Duration STEP = Duration.ofMillis(300);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(2);
    private static final int SILENT_AFTER = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Home home;
    private final Part part;
    private final Predicate<String> isReady;
    private final Display display;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile State state = State.WAITING;
    private volatile @Nullable Child child;
    private int failures;

    Watch(Home home, Part part, Predicate<String> isReady, Display display) {
        this.home = home;
        this.part = part;
        this.isReady = isReady;
        this.display = display;
    }

    Part part() {
        return part;
    }

    State state() {
        return state;
    }

    int failures() {
        return failures;
    }

    @Override
    public void run() {
        try {
            while (!stopping() && !part.needs().stream().allMatch(isReady)) pause(STEP);
            while (!stopping()) live();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopChild();
            change(State.STOPPED, "stopped");
        }
    }

    void stop() {
        stop.countDown();
    }

    private boolean stopping() {
        return stop.getCount() == 0;
    }

    private void pause(Duration time) throws InterruptedException {
        if (stop.await(time.toMillis(), TimeUnit.MILLISECONDS)) display.say(part.name(), "is told to stop");
    }

    /** One life of the process, from its start to its end. */
    private void live() throws InterruptedException {
        change(State.STARTING, "starting");
        Instant started = Instant.now();
        String end;
        try {
            Child now = Child.start(home, part);
            child = now;
            end = becomesReady(now, started) ? untilItEnds(now, started) : startFailed(now);
        } catch (IOException e) {
            end = "could not be started: " + e.getMessage();
        }
        if (stopping()) return;
        failures++;
        change(State.RESTARTING, end + "; starting again (log: .aaw/logs/" + part.name() + ".log)");
        pause(grownPause());
    }

    private boolean becomesReady(Child now, Instant started) throws InterruptedException, IOException {
        Instant deadline = started.plus(part.startWithin());
        while (!stopping() && now.isAlive() && Instant.now().isBefore(deadline)) {
            if (now.hasSaid(part.announcement()) && part.ready().trouble().isEmpty()) {
                change(
                        State.READY,
                        "ready after "
                                + Duration.between(started, Instant.now()).toSeconds() + " s");
                if (now.said().anyMatch(AotCache::isRefusal)) AotCache.discard(part.command());
                return true;
            }
            pause(STEP);
        }
        return false;
    }

    private String startFailed(Child now) throws IOException {
        if (stopping())
            return "stopping"; // in order: a server that is killed while it starts leaves its own processes behind
        if (!now.isAlive()) {
            AotCache.discard(part.command()); // it may be what broke it, and a start without it is only slower
            return "ended while starting, exit code " + now.process().exitValue();
        }
        now.kill();
        return "was not ready within " + part.startWithin().toSeconds() + " s";
    }

    private String untilItEnds(Child now, Instant started) throws InterruptedException {
        int silent = 0;
        while (!stopping() && now.isAlive() && silent < SILENT_AFTER) {
            silent = part.alive().trouble().isEmpty() ? 0 : silent + 1;
            if (silent == 0) failures = Duration.between(started, Instant.now()).toMinutes() > 1 ? 0 : failures;
            now.process().waitFor(BETWEEN_QUESTIONS);
        }
        if (stopping() || !now.isAlive())
            return stopping() ? "stopping" : "died, exit code " + now.process().exitValue();
        now.kill();
        return "did not answer " + SILENT_AFTER + " times in a row";
    }

    private Duration grownPause() {
        Duration grown = STEP.multipliedBy(1L << Math.min(failures, 6));
        return grown.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : grown;
    }

    private void stopChild() {
        Child last = child;
        if (last != null) last.stop();
    }

    private void change(State to, String words) {
        state = to;
        display.say(part.name(), words);
    }
}
