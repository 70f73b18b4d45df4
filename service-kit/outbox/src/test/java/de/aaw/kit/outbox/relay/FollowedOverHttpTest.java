package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;

import de.aaw.kit.outbox.Things;
import de.aaw.kit.outbox.changes.AFollower;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A whole service, its use cases in real transactions, and its changes followed over HTTP while one fault follows the other. */
@QuarkusTest
@WithTestResource(value = OwnBroker.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@Tag("slow")
class FollowedOverHttpTest {
    private final List<UUID> aggregates =
            Stream.generate(UUID::randomUUID).limit(30).toList();

    @Inject
    Things things;

    @Nullable
    ABroker ownBroker;

    private AService service;

    @BeforeEach
    void emptyLog() throws SQLException {
        service = AService.underTest();
        service.execute("truncate change");
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void aSlowFollowerMissesNothingWhileRelaysConnectionsAndBrokerFail() throws Exception {
        ABroker broker = Objects.requireNonNull(ownBroker);
        AFollower follower = AFollower.overHttp();
        try (Writers writers = Writers.start(aggregates.size(), this::change);
                ARelayProcess other = service.startRelayProcess("other", broker.bootstrapServers())) {
            awaitMorePublished();
            service.cutTheLeadersConnection();
            awaitMorePublished();
            broker.killHard();
            broker.start();
            awaitMorePublished();
            other.killHard();
            awaitMorePublished();
        }
        try (ATopic topic = new ATopic(broker.bootstrapServers(), Things.CHANGED.topic())) {
            Published.check(service, topic, follower);
        }
    }

    private void change(int aggregate, Duration pause) throws Exception {
        UUID id = aggregates.get(aggregate);
        service.noteCommitted(id.toString(), things.changeSlowly(id, pause));
    }

    private void awaitMorePublished() throws SQLException {
        long before = service.published();
        await().atMost(Duration.ofSeconds(90)).until(() -> service.published() > before + 200);
    }
}
