package de.aaw.kit.outbox.relay;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives the application of one test a broker of its own, which the test may stop. */
public final class OwnBroker implements QuarkusTestResourceLifecycleManager {
    private @Nullable ABroker broker;

    @Override
    public Map<String, String> start() {
        try {
            ABroker started = ABroker.notYetStarted().start();
            broker = started;
            return Map.of("kafka.bootstrap.servers", started.bootstrapServers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(Objects.requireNonNull(broker), new TestInjector.MatchesType(ABroker.class));
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
    }

    /** After the servers that all tests share. */
    @Override
    public int order() {
        return 1;
    }
}
