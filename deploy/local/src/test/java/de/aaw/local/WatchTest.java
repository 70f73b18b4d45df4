package de.aaw.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.aaw.servers.Probe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private Home home;
    private Watch watch;
    private Thread thread;
    private volatile boolean silent;

    @BeforeEach
    void aPartThatIsWatched() {
        home = new Home(folder, folder.resolve(".aaw"));
        Probe probe = () -> silent ? Optional.of("no answer") : Optional.empty();
        List<String> command = List.of("sh", "-c", "echo ready part; exec sleep 600");
        Part part =
                new Part("part", "", command, Map.of(), List.of(), "ready part", probe, probe, Duration.ofSeconds(20));
        watch = new Watch(home, part, name -> true, new Display(new PrintStream(shown, true, StandardCharsets.UTF_8)));
        thread = Thread.ofPlatform().start(watch);
        awaitState(Watch.State.READY);
    }

    @AfterEach
    void stopped() throws InterruptedException {
        watch.stop();
        thread.join();
        assertThat(PidFile.of(home, "part").living()).isEmpty();
    }

    @Test
    void whatDiesIsStartedAgainAndTheDisplaySaysSo() {
        long first = pid();
        ProcessHandle.of(first).orElseThrow().destroyForcibly();
        await().until(() -> watch.failures() == 1 && watch.state() == Watch.State.READY);
        assertThat(pid()).isNotEqualTo(first);
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("died, exit code 137; starting again");
    }

    @Test
    void whatFallsSilentIsKilledAndStartedAgain() {
        long first = pid();
        silent = true;
        await().atMost(Duration.ofSeconds(30)).until(() -> watch.failures() == 1);
        silent = false;
        awaitState(Watch.State.READY);
        assertThat(pid()).isNotEqualTo(first);
    }

    @Test
    void whatIsToldToStopWhileItStartsEndsInOrder() throws InterruptedException, IOException {
        String script = "trap 'echo in order; exit 0' TERM; echo begun; while :; do sleep 0.1; done";
        Part slow = new Part(
                "slow",
                "",
                List.of("sh", "-c", script),
                Map.of(),
                List.of(),
                "ready slow",
                Optional::empty,
                Optional::empty,
                Duration.ofMinutes(1));
        Watch starting =
                new Watch(home, slow, name -> true, new Display(new PrintStream(shown, true, StandardCharsets.UTF_8)));
        Thread itsThread = Thread.ofPlatform().start(starting);
        await().until(() -> Files.exists(home.log("slow"))
                && Files.readString(home.log("slow")).contains("begun"));

        starting.stop();
        itsThread.join();

        assertThat(Files.readString(home.log("slow"))).contains("in order");
    }

    private long pid() {
        return PidFile.of(home, "part").living().orElseThrow().pid();
    }

    private void awaitState(Watch.State state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> watch.state() == state);
    }
}
