package de.aaw.reporting.projection;

import static org.awaitility.Awaitility.await;

import de.aaw.kit.testing.servers.RunningServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instances of one group join and leave in every way while events flow: one read model, nothing in it twice, and the others go on. */
class MembersIT {

    private static final Duration FROZEN = Duration.ofSeconds(90);
    /** The inbox promises a minute, on a machine that has nothing else to do; the dead and the frozen are away for longer than that. */
    private static final Duration SOON = Duration.ofMinutes(3);

    private final OwnProjection projection =
            new OwnProjection(RunningServers.postgres().emptyDatabase("members", "reporting"));
    private final Flow flow = new Flow(projection);
    private final List<Instance> instances = new ArrayList<>();

    @Test
    void twoThenFourJoinAndLeaveInOrderAndByForce() {
        Instance first = launch(projection.url());
        Instance second = launch(projection.url());
        first.ready();
        second.ready();
        flow.start();
        flow.awaitApplied(SOON);
        List<Instance> joining = List.of(launch(projection.url()), launch(projection.url()));
        joining.forEach(Instance::ready);
        await().atMost(SOON).until(() -> instances.stream().allMatch(instance -> instance.has("Consuming [")));
        first.stop();
        flow.awaitApplied(SOON);
        second.kill();
        flow.awaitApplied(SOON);
        flow.stopAndAssertOneReadModel(SOON);
    }

    /** It freezes in the middle of a transaction, with its positions and a measure locked. */
    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    @Tag("slow")
    void oneIsFrozenAndWoken(int members) throws Exception {
        for (int i = 1; i < members; i++) {
            launch(projection.url());
        }
        try (var wire = new Wire(RunningServers.postgres().port())) {
            Instance frozen = launch(wire.url("members"));
            instances.forEach(Instance::ready);
            flow.start();
            freezeInMidBatch(frozen, wire);
            long since = System.nanoTime();
            flow.awaitApplied(SOON);
            await().atMost(SOON).until(() -> System.nanoTime() - since > FROZEN.toNanos());
            frozen.wake();
            flow.awaitApplied(SOON);
            frozen.ready();
            instances.stream().filter(other -> other != frozen).forEach(Instance::stop);
            flow.stopAndAssertOneReadModel(SOON);
        }
    }

    private static void freezeInMidBatch(Instance victim, Wire wire) throws InterruptedException {
        var frozen = new CountDownLatch(1);
        wire.doAt(transaction -> transaction.size() == 20, () -> {
            victim.freeze();
            frozen.countDown();
        });
        if (!frozen.await(3, TimeUnit.MINUTES)) throw new AssertionError("no batch came by: " + wire.transactions());
    }

    private Instance launch(String url) {
        instances.add(Instance.launch("member", url, Map.of("aaw.inbox.group", "members-" + flow.name())));
        return instances.getLast();
    }

    @AfterEach
    void stop() throws Exception {
        flow.close();
        instances.forEach(Instance::close);
        projection.close();
    }
}
