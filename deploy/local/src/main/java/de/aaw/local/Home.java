package de.aaw.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folders of one run: {@code root} is the clone; everything that is written lies under {@code state}, {@code .aaw} of the clone.
 *
 * <p>The tests from outside have a state of their own ({@code -Daaw.state}), so that they never touch what a person has loaded.
 */
public record Home(Path root, Path state) {
    static Home here() {
        Path root =
                Path.of(System.getProperty("aaw.root", ".")).toAbsolutePath().normalize();
        return new Home(root, root.resolve(System.getProperty("aaw.state", ".aaw")));
    }

    Path data(String part) {
        return made(state().resolve("data").resolve(part));
    }

    Path log(String part) {
        return made(state().resolve("logs")).resolve(part + ".log");
    }

    Path run() {
        return made(state().resolve("run"));
    }

    Path tmp() {
        return made(state().resolve("tmp"));
    }

    Path apps() {
        return made(state().resolve("apps"));
    }

    /** What is kept over runs, whatever the state: unpacked programs, AOT caches. */
    Path cache() {
        return made(root().resolve(".aaw/cache"));
    }

    Path records() {
        return root.resolve("deploy/data");
    }

    public void forgetData() {
        delete(state().resolve("data"));
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
