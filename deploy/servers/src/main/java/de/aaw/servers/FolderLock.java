package de.aaw.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One process at a time uses a server's folder; the operating system gives the lock back when that process dies, however it dies. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock of(Path folder, String server) {
        try {
            FileChannel channel = open(folder);
            if (tryLock(channel) != null) {
                return new FolderLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new ServerFailure("Cannot lock the folder " + folder + ": " + e.getMessage(), e);
        }
        throw new ServerFailure("Another process already runs " + server + " from " + folder);
    }

    /** Whether a living process has it. */
    static boolean isHeld(Path folder) {
        try (FileChannel channel = open(folder)) {
            return tryLock(channel) == null;
        } catch (IOException e) {
            throw new ServerFailure("Cannot lock the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new ServerFailure("Cannot release a folder: " + e.getMessage(), e);
        }
    }
}
