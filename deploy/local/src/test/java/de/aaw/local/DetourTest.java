package de.aaw.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetourTest {
    @TempDir
    Path folder;

    @AfterEach
    void forgotten() {
        System.clearProperty("aaw.detours");
    }

    @Test
    void aPartIsStartedAsUsualWhereNoDetourIsGiven() throws Exception {
        assertThat(started()).isEqualTo("as usual, arguments: ");
    }

    @Test
    void aDetourChangesTheEnvironmentAndAddsArgumentsOfItsPartOnly() throws Exception {
        given("part.WAY=round about\npart.--port=1\nother.WAY=wrong\nother.--port=2\n");
        assertThat(started()).isEqualTo("round about, arguments: --port=1");
    }

    @Test
    void aDetourIsReadAtEachStart() throws Exception {
        given("part.WAY=first\n");
        assertThat(started()).startsWith("first");
        given("part.WAY=second\n");
        assertThat(started()).startsWith("second");
    }

    private void given(String lines) throws IOException {
        System.setProperty(
                "aaw.detours",
                Files.writeString(folder.resolve("detours"), lines).toString());
    }

    /** What a part that tells its way and its arguments says when it is started. */
    private String started() throws Exception {
        List<String> command = List.of("sh", "-c", "echo \"$WAY, arguments: $*\"", "sh");
        Part part = new Part(
                "part",
                "",
                command,
                Map.of("WAY", "as usual"),
                List.of(),
                "",
                Optional::empty,
                Optional::empty,
                Duration.ofSeconds(20));
        Child child = Child.start(new Home(folder, folder.resolve(".aaw")), part);
        await().until(() -> !child.isAlive());
        return Files.readString(child.log()).lines().toList().getLast();
    }
}
