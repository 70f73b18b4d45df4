package de.aaw.reporting.rebuilds;

import de.aaw.kit.testing.servers.RunningServers;
import de.aaw.kit.testing.servers.TestServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log and a database for the tests of rebuilds alone: each rebuild reads all that was ever published. */
public final class OwnLog implements QuarkusTestResourceLifecycleManager {

    static final String DATABASE = "rebuilds";
    private static final String ROLE = "reporting";

    /** An application that knows no other ones. */
    public static final class Profile implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OwnLog.class));
        }
    }

    @Override
    public Map<String, String> start() {
        TestServers servers = new TestServers();
        servers.init(Map.of("database", ROLE, "kafka", "false", "keycloak", "true"));
        Map<String, String> settings = new HashMap<>(servers.start());
        String database = RunningServers.postgres().emptyDatabase(DATABASE, ROLE);
        settings.put("quarkus.datasource.jdbc.url", database);
        settings.put("quarkus.datasource.jobs.jdbc.url", database);
        settings.put("kafka.bootstrap.servers", RunningServers.emptyKafka().bootstrapServers());
        return settings;
    }

    @Override
    public void stop() {}
}
