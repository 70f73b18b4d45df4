package de.aaw.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The file from which the JVM takes the classes of a service ready loaded and linked. It fits what it was made of, which its name tells, and nothing else. */
record AotCache(Path file) {
    private static final String OPTION = "-XX:AOTCache=";

    /** Of a service that is started with these options. */
    static AotCache of(Home home, String service, List<String> options) {
        try {
            Path folder = Files.createDirectories(home.cache().resolve("aot"));
            String made = Fingerprint.of(home.apps().resolve(service), options);
            return new AotCache(folder.resolve(service + "-" + made + ".aot"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a command names it. */
    String option() {
        return OPTION + file;
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /** From now on the file is the cache, whole whatever happens to the machine; one that an earlier build had goes. */
    void become(Path made) throws IOException {
        try (FileChannel written = FileChannel.open(made, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        String name = file.getFileName().toString();
        String service = name.substring(0, name.lastIndexOf('-') + 1);
        try (Stream<Path> all = Files.list(file.resolveSibling(""))) {
            for (Path other : all.filter(it -> it.getFileName().toString().startsWith(service))
                    .toList()) if (!other.equals(file)) Files.deleteIfExists(other);
        }
    }

    /** Without a cache that is not there: the JVM would then leave its own archive as well, and start more slowly than without the option. */
    static List<String> onlyIfThere(List<String> command) {
        return command.stream()
                .filter(word -> !word.startsWith(OPTION) || named(word).isThere())
                .toList();
    }

    /** Whether the JVM says by this line that it goes on without the cache it was given. */
    static boolean isRefusal(String line) {
        return line.contains("[aot") && line.contains("Unable to map shared spaces");
    }

    /** After a start that failed with it, or went on without it: the next one does not try it, and a new one is made. */
    static void discard(List<String> command) throws IOException {
        for (String word : command)
            if (word.startsWith(OPTION)) Files.deleteIfExists(named(word).file());
    }

    /** The command with other options in the place of the cache. */
    static List<String> replaced(List<String> command, String... options) {
        List<String> changed = new ArrayList<>();
        for (String word : command) changed.addAll(word.startsWith(OPTION) ? List.of(options) : List.of(word));
        return changed;
    }

    private static AotCache named(String option) {
        return new AotCache(Path.of(option.substring(OPTION.length())));
    }
}
