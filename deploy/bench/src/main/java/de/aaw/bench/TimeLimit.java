package de.aaw.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One for all lines together: whatever hangs, a run ends by itself and shows what it has. */
final class TimeLimit implements AutoCloseable {
    private final Duration all;
    private final long end;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

    TimeLimit(Duration all) {
        this.all = all;
        this.end = System.nanoTime() + all.toNanos();
    }

    <T> T within(Callable<T> work) throws Exception {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw isOver();
        }
        Future<T> result = thread.submit(work);
        try {
            return result.get(left, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw isOver();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private IOException isOver() {
        return new IOException("the time for all lines is over: " + all.toSeconds() + " s");
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
