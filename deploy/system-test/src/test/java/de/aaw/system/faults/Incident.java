package de.aaw.system.faults;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;

/** A fault of a schedule, from its beginning to its end, both counted from the schedule's start. */
record Incident(Duration at, Duration until, Fault fault) {
    boolean collidesWith(Incident other) {
        boolean atOnce = at.compareTo(other.until) <= 0 && other.at.compareTo(until) <= 0;
        return atOnce && !Collections.disjoint(fault.touches(), other.fault.touches());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%3d:%02d  %-28s %s",
                at.toMinutes(),
                at.toSecondsPart(),
                fault.name(),
                at.equals(until) ? "" : until.minus(at).toSeconds() + " s");
    }
}
