package de.aaw.system.load;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/** One system at work. What it wishes follows from its seed; how often it has to ask depends on what it meets. */
final class Client {
    /** It was refused or left without an answer for too long; somebody will look at it tomorrow. */
    static final class GaveUp extends Exception {
        GaveUp(Request request) {
            super(request.toString());
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LONGEST_PAUSE = 2_000;
    private static final Set<Integer> NOT_NOW = Set.of(429, 500, 502, 503, 504);
    private static final String IN_PROGRESS = "IDEMPOTENCY_IN_PROGRESS";

    final String name;
    final Random random;
    private final String namespace;
    private final Wire wire;
    private final Duration pause;
    private int marks;

    /** @param pause before each request, on average */
    Client(String name, long seed, String namespace, Wire wire, Duration pause) {
        this.name = name;
        this.random =
                new Random(new SplittableRandom(seed * 31 + name.hashCode()).nextLong()); // mixed: neighbours differ
        this.namespace = namespace;
        this.wire = wire;
        this.pause = pause;
    }

    /** A text that nobody else sends, and this client only once; none is part of another. */
    String mark() {
        return namespace + "." + name + "." + ++marks + ".";
    }

    /** Once and at once, whatever comes of it. */
    Attempt now(Request request) throws InterruptedException {
        return wire.send(request);
    }

    private Attempt attempt(Request request) throws InterruptedException {
        Thread.sleep(random.nextLong(2 * pause.toMillis() + 1));
        return wire.send(request);
    }

    Reply get(String who, String service, String path) throws InterruptedException, GaveUp {
        return insist(Request.get(who, service, path));
    }

    /** Until there is an answer that tells how things stand; what is repeated is safe to repeat, by its precondition or its key. */
    Reply insist(Request request) throws InterruptedException, GaveUp {
        Instant end = Instant.now().plus(PATIENCE);
        for (int wait = 100; Instant.now().isBefore(end); wait = Math.min(2 * wait, LONGEST_PAUSE)) {
            Attempt attempt = attempt(request);
            Reply reply = attempt.reply();
            if (reply != null && isAnswer(reply)) return reply;
            Thread.sleep(wait);
        }
        throw new GaveUp(request);
    }

    private static boolean isAnswer(Reply reply) {
        return !NOT_NOW.contains(reply.status()) && !IN_PROGRESS.equals(reply.code());
    }
}
