package de.aaw.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must hold before a server starts, so that the reason of a failure is one clear line instead of a page of its log. */
public final class StartChecks {
    private static final long MEGABYTE = 1024L * 1024L;
    private static final long NEEDED_MEGABYTES = 1024;

    private StartChecks() {}

    /** Fails when the port of 127.0.0.1 is taken. */
    public static void portIsFree(int port, String server) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new ServerFailure(
                    "Port " + port + " of 127.0.0.1, needed for " + server + ", is in use; free it or choose another",
                    e);
        }
    }

    /** A port that nobody listens on now; somebody else may take it before it is used. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when the folder's disk has less than 1 GB left; creates the folder. */
    public static void enoughDisk(Path folder, String server) {
        try {
            Files.createDirectories(folder);
            long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
            if (free < NEEDED_MEGABYTES) {
                throw new ServerFailure("Too little disk for " + server + ": " + free + " MB free in " + folder + ", "
                        + NEEDED_MEGABYTES + " MB needed");
            }
        } catch (IOException e) {
            throw new ServerFailure("Cannot use the folder " + folder + " for " + server + ": " + e.getMessage(), e);
        }
    }
}
