package de.aaw.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a program that was killed left behind; a start on the same folder cleans up by itself, this is for folders to be thrown away. */
public final class LeftOvers {
    private LeftOvers() {}

    /** Stops what still runs from a server's folder, and deletes the folder; false, and nothing is done, when it is in use. */
    public static boolean discard(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(home)) {
            return true;
        }
        if (FolderLock.isHeld(home)) {
            return false;
        }
        KeycloakHome.stopLeftOver(home);
        PostgresDirectory.stopLeftOver(home);
        try {
            AppearingFolder.delete(home);
        } catch (IOException e) {
            throw new ServerFailure("Cannot delete " + home + ": " + e.getMessage(), e);
        }
        return true;
    }
}
