package de.aaw.kit.outbox.relay;

import de.aaw.kit.outbox.changes.AFollower;
import de.aaw.kit.testing.servers.RunningServers;
import de.aaw.kit.testing.servers.ServerKind;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For each test a fresh service, a topic of its own, and a slow follower of the changes from the beginning to the end. */
final class AScene implements BeforeEachCallback, AfterEachCallback {
    private @Nullable Parts parts;

    private record Parts(AService service, ATopic topic, AFollower follower) {}

    @Override
    public void beforeEach(ExtensionContext test) throws Exception {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
        RunningServers.start(ServerKind.POSTGRES, ServerKind.KAFKA);
        AService service = AService.onDatabase("scene");
        parts = new Parts(service, ATopic.create(kafka()), service.follower());
    }

    static String kafka() {
        return RunningServers.kafka().bootstrapServers();
    }

    AService service() {
        return parts().service();
    }

    ATopic topic() {
        return parts().topic();
    }

    void change(String aggregate, int times) throws SQLException {
        service().change(topic().name(), aggregate, times);
    }

    ARelay startRelay(String name) throws SQLException {
        return service().startRelay(name, kafka());
    }

    ARelayProcess startRelayProcess(String name, String... options) throws Exception {
        return service().startRelayProcess(name, kafka(), options);
    }

    void awaitPublished() {
        Published.awaitAll(service());
    }

    /** To be called once, at the end. */
    void checkPublished() throws Exception {
        Published.check(service(), topic(), parts().follower());
    }

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        topic().close();
        service().close();
    }

    private Parts parts() {
        return Objects.requireNonNull(parts);
    }
}
