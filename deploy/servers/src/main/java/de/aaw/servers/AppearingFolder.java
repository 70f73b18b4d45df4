package de.aaw.servers;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is either whole or not there: filled under another name and renamed at the end, so that two builds at once cannot disturb each other. */
public final class AppearingFolder {
    private AppearingFolder() {}

    /** Fills a folder. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path folder) throws IOException;
    }

    public static void create(Path folder, Filling filling) {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Path parent = Files.createDirectories(folder.toAbsolutePath().resolveSibling(""));
            Path unfinished = Files.createTempDirectory(parent, folder.getFileName() + ".unfinished-");
            try {
                filling.fill(unfinished);
                rename(unfinished, folder);
            } finally {
                delete(unfinished);
            }
        } catch (IOException e) {
            throw new ServerFailure("Cannot prepare " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void rename(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException somebodyElseWasFaster) {
            if (!Files.isDirectory(folder)) {
                throw somebodyElseWasFaster;
            }
        }
    }

    /** Deletes a folder with all it contains; does nothing when it is not there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
