package de.aaw.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder;

    @Test
    void aLivingProcessIsFoundAndStopped() throws IOException {
        Process process = new ProcessBuilder("sleep", "600").start();
        PidFile file = new PidFile(folder.resolve("x.pid"));
        file.write(process.toHandle());

        assertThat(file.living())
                .hasValueSatisfying(found -> assertThat(found.pid()).isEqualTo(process.pid()));
        file.stop();
        assertThat(process.isAlive()).isFalse();
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void aStrangerWithTheSamePidIsLeftAlone() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        PidFile file = new PidFile(folder.resolve("x.pid"));
        Files.writeString(file.path(), stranger.pid() + " 12345\n");

        assertThat(file.living()).isEmpty();
        file.stop();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void anEmptyOrMissingFileMeansNoProcess() throws IOException {
        PidFile file = new PidFile(folder.resolve("x.pid"));
        assertThat(file.living()).isEmpty();
        Files.writeString(file.path(), "");
        assertThat(file.living()).isEmpty();
    }
}
