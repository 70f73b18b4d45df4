package de.aaw.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an AOT cache is made of: the JVM, its options, and the jars by name, size and time.
 *
 * <p>The JVM looks at the first two itself, but not at jars that a manifest names: where one has been replaced, it runs the old classes out of the cache without a word.
 */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /** Options that only the application reads, such as addresses, make no difference. */
    static String of(Path app, List<String> options) throws IOException {
        try {
            Fingerprint made = new Fingerprint(MessageDigest.getInstance("SHA-256"));
            made.add(Runtime.version().toString());
            made.add(System.getProperty("java.vendor.version", "") + System.getProperty("os.arch"));
            options.stream().filter(option -> option.startsWith("-X")).forEach(made::add);
            if (Files.exists(app)) made.addFiles(app.toRealPath());
            return HexFormat.of().formatHex(made.digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList())
                add(folder.relativize(file) + " " + Files.size(file) + " "
                        + Files.getLastModifiedTime(file).toInstant());
        }
    }

    private void add(String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
