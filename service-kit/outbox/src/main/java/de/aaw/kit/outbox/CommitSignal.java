package de.aaw.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay that there is something to send; any number of rings before it listens are one. */
@ApplicationScoped
public class CommitSignal {
    private final Semaphore rings = new Semaphore(0);

    public void ring() {
        rings.release();
    }

    /** Waits for a ring; false when none came. */
    public boolean await(Duration atMost) throws InterruptedException {
        boolean rung = rings.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        rings.drainPermits();
        return rung;
    }
}
