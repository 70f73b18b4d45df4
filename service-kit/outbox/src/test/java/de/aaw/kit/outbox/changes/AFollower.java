package de.aaw.kit.outbox.changes;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A system that follows the changes while everything happens: page by page, as the cursor leads it, and slowly. */
public final class AFollower {
    private static final int PAUSE_MILLIS = 15;
    private static final JsonMapper JSON = new JsonMapper();

    private final Feed feed;
    private final List<Seen> seen = new ArrayList<>();
    private final CountDownLatch allIsPublished = new CountDownLatch(1);
    private final CompletableFuture<List<Seen>> reading;

    /** A change as the follower has read it. */
    public record Seen(long position, String subject, long version) {}

    /** Where the follower reads. */
    private interface Feed {
        Page after(@Nullable String cursor) throws JsonProcessingException;
    }

    private record Page(List<Seen> changes, String cursor) {}

    private AFollower(Feed feed) {
        this.feed = feed;
        this.reading = new CompletableFuture<>();
        Thread.ofVirtual().start(this::readAll);
    }

    /** By the code behind {@code /v1/changes}, where no service runs. */
    public static AFollower ofLog(DataSource database) {
        ChangeLog log = new ChangeLog(database);
        return new AFollower(cursor -> {
            long after = cursor == null ? 0 : Long.parseLong(cursor);
            Reading page = log.after(after, 100, VisibleChanges.all()).orElseThrow();
            List<Seen> changes = new ArrayList<>();
            for (Change change : page.changes()) {
                JsonNode message = JSON.readTree(change.message());
                changes.add(seen(change.position(), message));
            }
            return new Page(changes, Long.toString(page.upTo()));
        });
    }

    /** By {@code /v1/changes} of the service under test. */
    public static AFollower overHttp() {
        return new AFollower(cursor -> {
            var request = given().queryParam("limit", 20);
            String body = (cursor == null ? request : request.queryParam("after", cursor))
                    .get("/v1/changes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            JsonNode page = JSON.readTree(body);
            List<Seen> changes = new ArrayList<>();
            for (JsonNode item : page.path("items")) {
                changes.add(seen(item.path("position").asLong(), item.path("event")));
            }
            return new Page(changes, page.path("nextCursor").asText());
        });
    }

    /** To be called when all is published: everything that was read, from the beginning to the end. */
    public List<Seen> readToTheEnd() throws Exception {
        allIsPublished.countDown();
        return reading.get(120, TimeUnit.SECONDS);
    }

    private void readAll() {
        try {
            reading.complete(read());
        } catch (Throwable e) { // assertions too
            reading.completeExceptionally(e);
        }
    }

    private List<Seen> read() throws JsonProcessingException, InterruptedException {
        String cursor = null;
        boolean last = false;
        while (!last) {
            boolean complete = allIsPublished.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            Page page = feed.after(cursor);
            seen.addAll(page.changes());
            cursor = page.cursor();
            last = complete && page.changes().isEmpty();
        }
        return seen;
    }

    private static Seen seen(long position, JsonNode message) {
        return new Seen(
                position,
                message.path("subject").asText(),
                message.path("aggregateversion").asLong());
    }
}
