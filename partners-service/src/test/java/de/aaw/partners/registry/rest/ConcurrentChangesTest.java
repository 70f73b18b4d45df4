package de.aaw.partners.registry.rest;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.office;
import static de.aaw.partners.Api.patching;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.partners.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcurrentChangesTest {
    private static final int MANY = 20;

    @Test
    void ofManyWhoReadTheSameVersionOneChangesIt() throws Exception {
        String path = Api.aRenamedPartner();
        String read = anybody().get(path).header("ETag");
        List<Integer> statuses = atOnce(number -> () -> patching(office())
                .header("If-Match", read)
                .body("{\"website\": \"https://example.org/%d\"}".formatted(number))
                .patch(path)
                .statusCode());
        assertEquals(1, Collections.frequency(statuses, 200), statuses::toString);
        assertEquals(MANY - 1, Collections.frequency(statuses, 412), statuses::toString);
        anybody().get(path).then().body("version", equalTo(2));
    }

    @Test
    void ofManyWhoRegisterOneCodeOneDoes() throws Exception {
        String body =
                "{\"code\": \"%s\", \"kind\": \"CHAMBER\", \"bench\": \"WIRTSCHAFT\", \"names\": [{\"acronym\": \"X\", \"de\": \"X\"}]}"
                        .formatted(Api.aPartnerCode());
        List<Integer> statuses =
                atOnce(number -> () -> office().body(body).post("/v1/partners").statusCode());
        assertEquals(1, Collections.frequency(statuses, 201), statuses::toString);
        assertEquals(MANY - 1, Collections.frequency(statuses, 409), statuses::toString);
    }

    private static List<Integer> atOnce(IntFunction<Callable<Integer>> request)
            throws InterruptedException, ExecutionException {
        try (ExecutorService clients = Executors.newFixedThreadPool(MANY)) {
            List<Future<Integer>> answers =
                    clients.invokeAll(IntStream.range(0, MANY).mapToObj(request).toList());
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
