package de.aaw.servers;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What the connections of a proxy pass through: open, open with a delay, or closed. */
final class Gate {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean open = true;
    private Duration delay = Duration.ZERO;

    void open(Duration newDelay) {
        change(true, newDelay);
    }

    void close() {
        change(false, Duration.ZERO);
    }

    private void change(boolean nowOpen, Duration newDelay) {
        lock.lock();
        try {
            open = nowOpen;
            delay = newDelay;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns when that which came at a moment of {@code System.nanoTime()} may go on. */
    void pass(long came) throws InterruptedException {
        lock.lock();
        try {
            while (!open || delay.toNanos() > System.nanoTime() - came) {
                if (open) changed.awaitNanos(delay.toNanos() - (System.nanoTime() - came));
                else changed.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
