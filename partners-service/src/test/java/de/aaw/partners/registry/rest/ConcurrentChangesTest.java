package de.aaw.partners.registry.rest;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.office;
import static de.aaw.partners.Api.patching;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.partners.Api;
import de.aaw.partners.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcurrentChangesTest {
    private static final int MANY = 50;
    private static final int TIMES = 4;
    private static final String CHAMBER =
            "{\"code\": \"%s\", \"kind\": \"CHAMBER\", \"bench\": \"WIRTSCHAFT\", \"names\": [{\"acronym\": \"X\", \"de\": \"X\"}]}";

    @Test
    void ofManyWhoReadTheSameVersionOneChangesIt() throws Exception {
        String path = Api.aRenamedPartner();
        String read = anybody().get(path).header("ETag");
        List<Integer> statuses = AtOnce.of(MANY, client -> () -> patch(path, read, website(client, 0)));
        assertEquals(1, Collections.frequency(statuses, 200), statuses::toString);
        assertEquals(MANY - 1, Collections.frequency(statuses, 412), statuses::toString);
        anybody().get(path).then().body("version", equalTo(2));
    }

    @Test
    void ofManyWhoReadAndChangeAgainAndAgainNobodyOverwritesAnother() throws Exception {
        String path = Api.aRenamedPartner();
        List<List<String>> changed = AtOnce.of(MANY, client -> () -> {
            List<String> mine = new ArrayList<>();
            for (int time = 0; time < TIMES; time++) {
                String read = AtOnce.untilServed(() -> anybody().get(path)).header("ETag");
                if (patch(path, read, website(client, time)) == 200) {
                    mine.add(website(client, time));
                }
            }
            return mine;
        });
        List<String> done = changed.stream().flatMap(List::stream).sorted().toList();
        List<String> recorded = anybody().get(path + "/history?limit=500").path("items.state.website");
        assertEquals(
                done,
                recorded.stream().filter(website -> website != null).sorted().toList());
        anybody().get(path).then().body("version", equalTo(1 + done.size()));
    }

    @Test
    void ofManyWhoRegisterOneCodeOneDoes() throws Exception {
        String body = CHAMBER.formatted(Api.aPartnerCode());
        List<Integer> statuses = AtOnce.of(
                MANY,
                client -> () -> AtOnce.untilServed(() -> office().body(body).post("/v1/partners"))
                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 201), statuses::toString);
        assertEquals(MANY - 1, Collections.frequency(statuses, 409), statuses::toString);
    }

    @Test
    void manyEqualRegistrationsUnderOneKeyAreOneWithOneAnswer() throws Exception {
        String code = Api.aPartnerCode();
        String key = UUID.randomUUID().toString();
        List<String> answers = AtOnce.of(
                MANY,
                client -> () -> AtOnce.untilServed(() -> office().header("Idempotency-Key", key)
                                .body(CHAMBER.formatted(code))
                                .post("/v1/partners"))
                        .asString());
        assertEquals(1, answers.stream().distinct().count(), answers::toString);
        anybody().get("/v1/partners/" + code).then().body("version", equalTo(1));
    }

    private static String website(int client, int time) {
        return "https://example.org/%d/%d".formatted(client, time);
    }

    private static int patch(String path, String read, String website) {
        return AtOnce.untilServed(() -> patching(office())
                        .header("If-Match", read)
                        .body("{\"website\": \"%s\"}".formatted(website))
                        .patch(path))
                .statusCode();
    }
}
