package de.aaw.kit.outbox.changes.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.aaw.kit.outbox.Things;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangesResourceTest {
    private static final String APPEND = """
            insert into change (position, topic, key, subject, type, version, message)
            select (select coalesce(max(position), 0) from change) + n, '%s', '%s', 'thing', 'test', n, '{"n":' || n || '}'
              from generate_series(1, %d) n""";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Things things;

    @BeforeEach
    void emptyLog() throws SQLException {
        execute("truncate change");
    }

    @Test
    void aFollowerReadsEverythingInOrderAndGoesOnWhereItStopped() throws SQLException {
        append("open.one", "a", 7);
        List<Long> positions = new ArrayList<>();
        String next = "/v1/changes?limit=3";
        String cursor = null;
        while (next != null) {
            JsonPath page = given().get(next).then().statusCode(200).extract().jsonPath();
            positions.addAll(page.getList("items.position", Long.class));
            next = page.getString("next");
            cursor = page.getString("nextCursor");
        }
        assertEquals(LongStream.rangeClosed(1, 7).boxed().toList(), positions);
        append("open.two", "b", 1);
        after(cursor, null)
                .then()
                .statusCode(200)
                .body("items.position", equalTo(List.of(8)))
                .body("items[0].topic", equalTo("open.two"))
                .body("items[0].event.n", equalTo(1))
                .body("next", nullValue());
    }

    @Test
    void anEmptyLogHasACursorToo() throws SQLException {
        String cursor = after(null, null).jsonPath().getString("nextCursor");
        append("open.one", "a", 1);
        after(cursor, null).then().body("items.size()", equalTo(1));
    }

    @Test
    void theLinkHeaderLeadsToTheNextPage() throws SQLException {
        append("open.one", "a", 2);
        Response page = given().get("/v1/changes?limit=1");
        assertEquals("<" + page.jsonPath().getString("next") + ">; rel=\"next\"", page.header("Link"));
        assertNull(given().get("/v1/changes?limit=2").header("Link"));
    }

    @Test
    void hiddenChangesAreNeitherShownNorDoTheyHideOthers() throws SQLException {
        append("closed", "mine", 2);
        append("closed", "theirs", 3);
        append("open.two", "a", 1);
        assertEquals(List.of(6L), positionsFor("public"));
        assertEquals(List.of(1L, 2L, 6L), positionsFor("mine"));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), positionsFor(null));
    }

    @Test
    void aLongHiddenStretchGivesAnEmptyPageThatLeadsOn() throws SQLException {
        append("closed", "theirs", 10_001);
        append("open.one", "a", 1);
        JsonPath first = after(null, "public").jsonPath();
        assertEquals(List.of(), first.getList("items"));
        assertNotNull(first.getString("next"));
        assertEquals(List.of(10_002L), positionsFor("public"));
    }

    @Test
    void aPageOfLargeChangesEndsBeforeItIsTooLarge() throws SQLException {
        append("open.one", "a", 9);
        execute("update change set message = '{\"n\":\"' || repeat('x', 900000) || '\"}'");
        JsonPath page = after(null, null).jsonPath();
        assertEquals(5, page.getList("items").size());
        after(page.getString("nextCursor"), null)
                .then()
                .body("items.size()", equalTo(4))
                .body("next", nullValue());
    }

    @Test
    void aCursorThatIsNoneOfOursIsRefused() throws SQLException {
        append("open.one", "a", 3);
        String cursor = after(null, null).jsonPath().getString("nextCursor");
        char[] tampered = cursor.toCharArray();
        tampered[tampered.length - 2]++;
        after(new String(tampered), null).then().statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        after("4711", null).then().statusCode(400);
        execute("delete from change where position > 1");
        after(cursor, null).then().statusCode(400).body("errors[0].code", equalTo("NOT_A_CURSOR"));
        given().get("/v1/changes?from=1").then().statusCode(400);
    }

    @Test
    void whatWasPublishedIsThereAsItWasSent() {
        UUID id = UUID.randomUUID();
        things.change(id, 1);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> after(null, null).jsonPath().getList("items").size() == 1);
        after(null, null)
                .then()
                .body("items[0].position", equalTo(1))
                .body("items[0].topic", equalTo(Things.CHANGED.topic()))
                .body("items[0].event.subject", equalTo(id.toString()))
                .body("items[0].event.aggregateversion", equalTo(1));
    }

    private static List<Long> positionsFor(@Nullable String who) {
        List<Long> positions = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            JsonPath page = after(cursor, who).jsonPath();
            positions.addAll(page.getList("items.position", Long.class));
            cursor = page.getString("nextCursor");
            more = page.getString("next") != null;
        }
        return positions;
    }

    private static Response after(@Nullable String cursor, @Nullable String who) {
        var request = given();
        if (cursor != null) {
            request.queryParam("after", cursor);
        }
        if (who != null) {
            request.header("X-Who", who);
        }
        return request.get("/v1/changes");
    }

    private void append(String topic, String key, int changes) throws SQLException {
        execute(APPEND.formatted(topic, key, changes));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
