package de.aaw.kit.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.kit.testing.servers.RunningServers;
import de.aaw.kit.testing.servers.TestServers;
import de.aaw.kit.testing.servers.Tokens;
import de.aaw.servers.Proxy;
import de.aaw.servers.StartChecks;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that is started while Keycloak's address takes connections and says nothing. */
@QuarkusTest
@TestProfile(SilentProviderTest.Profile.class)
class SilentProviderTest {
    private static final Duration IN_TIME = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @SuppressWarnings("NullAway.Init") // given by the test resource
    Proxy provider;

    /** Another Keycloak than that of the other tests: silent. */
    public static final class Profile implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(BehindProxy.class));
        }
    }

    /** Keycloak, but through a proxy that holds back everything at first. */
    public static final class BehindProxy implements QuarkusTestResourceLifecycleManager {
        private @Nullable Proxy proxy;

        @Override
        public Map<String, String> start() {
            TestServers servers = new TestServers();
            servers.init(Map.of("database", "partners", "kafka", "false", "keycloak", "true"));
            Map<String, String> settings = new HashMap<>(servers.start());
            RunningServers.KeycloakServer keycloak = RunningServers.keycloak();
            try {
                proxy = Proxy.open(StartChecks.freePort(), keycloak.port());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            proxy.hold();
            settings.put("quarkus.oidc.auth-server-url", "http://localhost:" + proxy.port() + "/realms/aaw");
            settings.put("quarkus.oidc.token.issuer", keycloak.issuer());
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

    /** What the first request costs on a machine that is busy with other things. */
    private Duration usual = Duration.ZERO;

    @BeforeEach
    void whatNeedsNoTokenIsAnswered() {
        usual = took(() -> given().get("/v1/things").then().statusCode(200));
    }

    @Test
    void tokensCannotBeCheckedUntilItIsHeardAndAreFromThenOn() {
        String token = Tokens.of("office");
        assertUnavailable(token);
        provider.cut();
        assertUnavailable(token);

        provider.pass();
        await().atMost(PATIENCE).until(() -> ask(token).statusCode() == 200);

        provider.cut();
        assertEquals(200, ask(token).statusCode());
        provider.hold();
        assertEquals(200, ask(token).statusCode());
    }

    private void assertUnavailable(String token) {
        Duration took = took(() -> {
            Response answer = ask(token);
            assertEquals(503, answer.statusCode(), answer.asString());
            assertNotNull(answer.header("Retry-After"));
        });
        assertTrue(took.compareTo(IN_TIME.plus(usual)) < 0, "told after " + took);
    }

    private static Duration took(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static Response ask(String token) {
        return given().auth().oauth2(token).get("/v1/me");
    }
}
