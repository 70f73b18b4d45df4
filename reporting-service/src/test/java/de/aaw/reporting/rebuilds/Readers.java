package de.aaw.reporting.rebuilds;

import de.aaw.kit.testing.servers.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Readers who ask one question after the other, and note every answer that is none, says other than it must, or is older than the one before. */
final class Readers implements AutoCloseable {

    /** Later than that is no answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI service;
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<Long>> millis = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> reading = new ArrayList<>();
    private volatile boolean over;

    Readers(URI service) {
        this.service = service;
    }

    /** In turn, without pause, to see time go on. */
    void follow(List<String> questions, Consumer<Answer> answered) {
        questions.forEach(question -> millis.put(question, new ConcurrentLinkedQueue<>()));
        reading.add(threads.submit(() -> {
            Map<String, Map<String, Long>> before = new HashMap<>();
            while (!over) {
                questions.forEach(question -> {
                    Answer answer = ask(question);
                    if (answer.status() == 200) {
                        before.merge(question, answer.watermark(), (old, now) -> goneOn(question, old, now));
                        answered.accept(answer);
                    } else {
                        complaints.add(question + ": " + answer);
                    }
                });
            }
        }));
    }

    /** Without pause, what the answers are known to. */
    void repeat(Map<String, String> questions) {
        questions.keySet().forEach(question -> millis.put(question, new ConcurrentLinkedQueue<>()));
        reading.add(threads.submit(() -> {
            while (!over) {
                questions.forEach(this::expect);
            }
        }));
    }

    void expect(String question, String expected) {
        Answer answer = ask(question);
        if (answer.status() != 200 || !answer.withoutWatermark().equals(expected)) {
            complaints.add(question + ": " + answer + ", where it was " + expected);
        }
    }

    Answer ask(String question) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(question))
                .header("Authorization", "Bearer " + Tokens.of("office"))
                .timeout(PATIENCE)
                .build();
        long start = System.nanoTime();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            long took = (System.nanoTime() - start) / 1_000_000;
            millis.computeIfPresent(question, (same, all) -> {
                all.add(took);
                return all;
            });
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(0, e.toString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Long> goneOn(String question, Map<String, Long> before, Map<String, Long> now) {
        before.forEach((partition, offset) -> {
            if (now.getOrDefault(partition, -1L) < offset) {
                complaints.add(question + ": " + partition + " goes back from " + offset + " in " + now);
            }
        });
        return now;
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** How many answers there are at least to each question, since the last {@link #takeMillis}. */
    int fewestAnswers() {
        return millis.values().stream().mapToInt(Queue::size).min().orElse(0);
    }

    /** How long they took, the shortest first. */
    List<Long> takeMillis() {
        var taken = new ArrayList<Long>();
        millis.replaceAll((question, all) -> {
            taken.addAll(all);
            return new ConcurrentLinkedQueue<>();
        });
        return taken.stream().sorted().toList();
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        over = true;
        for (Future<?> reader : reading) {
            reader.get();
        }
        threads.shutdown();
    }
}
