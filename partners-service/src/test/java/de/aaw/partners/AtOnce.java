package de.aaw.partners;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Many clients at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them got; nobody starts before all are there. */
    public static <T> List<T> of(int clients, IntFunction<Callable<T>> request)
            throws InterruptedException, ExecutionException {
        CyclicBarrier all = new CyclicBarrier(clients);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<T>> answers = threads.invokeAll(IntStream.range(0, clients)
                    .mapToObj(client -> together(all, request.apply(client)))
                    .toList());
            return answers.stream().map(Future::resultNow).toList();
        }
    }

    /** A busy service says 503, and who comes second under one key 409: both ask to come again. */
    public static Response untilServed(Supplier<Response> request) {
        return Stream.generate(request)
                .dropWhile(answer -> answer.statusCode() == 503 || "IDEMPOTENCY_IN_PROGRESS".equals(codeOf(answer)))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String codeOf(Response answer) {
        return answer.statusCode() == 409 ? answer.path("code") : null;
    }

    private static <T> Callable<T> together(CyclicBarrier all, Callable<T> request) {
        return () -> {
            all.await();
            return request.call();
        };
    }
}
