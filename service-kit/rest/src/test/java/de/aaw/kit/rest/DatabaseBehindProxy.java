package de.aaw.kit.rest;

import de.aaw.kit.testing.servers.RunningServers;
import de.aaw.kit.testing.servers.TestServers;
import de.aaw.servers.Proxy;
import de.aaw.servers.StartChecks;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, but through a proxy, which is given to the test. */
public final class DatabaseBehindProxy implements QuarkusTestResourceLifecycleManager {
    private static final String ROLE = "partners";

    private @Nullable Proxy proxy;

    /** An application that knows no other server. */
    public static final class Profile implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(DatabaseBehindProxy.class));
        }
    }

    @Override
    public Map<String, String> start() {
        TestServers servers = new TestServers();
        servers.init(Map.of("database", ROLE, "kafka", "false"));
        Map<String, String> settings = new HashMap<>(servers.start());
        int database = RunningServers.postgres().port();
        try {
            proxy = Proxy.open(StartChecks.freePort(), database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int through = proxy.port();
        settings.replaceAll((setting, value) -> value.replace(":" + database + "/", ":" + through + "/"));
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(Objects.requireNonNull(proxy), new TestInjector.MatchesType(Proxy.class));
    }

    @Override
    public void stop() {
        Objects.requireNonNull(proxy).close();
    }
}
