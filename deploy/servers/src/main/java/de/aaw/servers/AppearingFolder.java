package de.aaw.servers;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
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
            String prefix = folder.getFileName() + ".unfinished-";
            deleteAbandoned(parent, prefix);
            Path unfinished = Files.createTempDirectory(parent, prefix);
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

    /** What a killed build has left: nobody fills a folder for an hour. */
    private static void deleteAbandoned(Path parent, String prefix) throws IOException {
        Instant abandoned = Instant.now().minus(Duration.ofHours(1));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, prefix + "*")) {
            for (Path folder : folders) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(abandoned)) {
                    delete(folder);
                }
            }
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
