package de.aaw.servers;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartChecksTest {
    @TempDir
    Path folder;

    @Test
    void aPortInUseIsNamedInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            ServerFailure failure = assertThrows(ServerFailure.class, () -> StartChecks.portIsFree(port, "Kafka"));

            String line = String.valueOf(failure.getMessage());
            assertTrue(line.contains(Integer.toString(port)) && line.lines().count() == 1, line);
        }
    }

    @Test
    void aFolderServesOneProcessAtATime() {
        try (FolderLock first = FolderLock.of(folder, "Kafka")) {
            assertTrue(FolderLock.isHeld(folder));
            assertThrows(ServerFailure.class, () -> FolderLock.of(folder, "Kafka"));
        }
        FolderLock.of(folder, "Kafka").close();
    }
}
