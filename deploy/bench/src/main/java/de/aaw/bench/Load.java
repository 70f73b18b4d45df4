package de.aaw.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Puts load on something: as fast as so many clients get answers, or at a rate that does not wait for answers. */
final class Load {
    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(2);

    private Load() {}

    /** What a client does with one item. */
    @FunctionalInterface
    interface Task<T> {
        void run(T item) throws Exception;
    }

    /** What was reached: how many a second, and how long each took. */
    record Result(double perSecond, Histogram times) {
        double p50() {
            return millis(times, 50);
        }

        double p99() {
            return millis(times, 99);
        }
    }

    static Histogram histogram() {
        return new ConcurrentHistogram(LONGEST_MICROS, 3);
    }

    static double millis(Histogram times, double percentile) {
        return times.getValueAtPercentile(percentile) / 1_000.0;
    }

    /** Each client takes every n-th item, one after the other; so what belongs to one item never waits for another client's. */
    static <T> Result together(int clients, List<T> items, Task<T> task) throws Exception {
        Histogram times = histogram();
        long begin = System.nanoTime();
        everyClient(clients, client -> {
            for (int i = client; i < items.size(); i += clients) {
                timed(times, items.get(i), task);
            }
        });
        return new Result(items.size() * 1e9 / (System.nanoTime() - begin), times);
    }

    /** The clients ask again as soon as they are answered, until the time is over. */
    static <T> Result together(int clients, Duration duration, List<T> items, Task<T> task) throws Exception {
        Histogram times = histogram();
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        everyClient(clients, client -> {
            for (int i = client; System.nanoTime() < end; i += clients) {
                timed(times, items.get(i % items.size()), task);
            }
        });
        return new Result(times.getTotalCount() * 1e9 / (System.nanoTime() - begin), times);
    }

    /** Begins with an item at each tick, whether the former ones are answered or not: what is slow delays nothing but itself. */
    static <T> void atRate(int perSecond, List<T> items, Task<T> task) throws Exception {
        ConcurrentLinkedQueue<Future<?>> running = new ConcurrentLinkedQueue<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            for (int i = 0; i < items.size(); i++) {
                T item = items.get(i);
                TimeUnit.NANOSECONDS.sleep(begin + i * 1_000_000_000L / perSecond - System.nanoTime());
                running.add(threads.submit(() -> {
                    task.run(item);
                    return item;
                }));
            }
        }
        awaitAll(running);
    }

    private static <T> void timed(Histogram times, T item, Task<T> task) throws Exception {
        long begin = System.nanoTime();
        task.run(item);
        times.recordValue((System.nanoTime() - begin) / 1_000);
    }

    private static void everyClient(int clients, Task<Integer> work) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                int number = client;
                running.add(threads.submit(() -> {
                    work.run(number);
                    return number;
                }));
            }
        }
        awaitAll(running);
    }

    private static void awaitAll(Iterable<Future<?>> running) throws Exception {
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }
    }
}
