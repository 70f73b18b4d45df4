package de.aaw.kit.rest.migrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of a folder of the class path, by name; the folder may lie in several jars. */
record MigrationFiles(SortedMap<String, byte[]> contents) {
    static MigrationFiles in(String location) {
        MigrationFiles files = new MigrationFiles(new TreeMap<>());
        try {
            for (URL folder : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(location))) files.take(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The migrations in " + location + " cannot be read", e);
        }
        return files;
    }

    /** The same for the same names and contents, and for no others. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((name, content) -> {
                digest.update((name + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(URL folder) throws IOException {
        if (folder.openConnection() instanceof JarURLConnection inJar) takeFromJar(inJar);
        else takeFromFolder(folder);
    }

    private void takeFromJar(JarURLConnection folder) throws IOException {
        folder.setUseCaches(false); // closed here, which must not close anybody else's
        try (JarFile jar = folder.getJarFile()) {
            String prefix = folder.getEntryName().replaceFirst("/?$", "/");
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.isDirectory() || !entry.getName().startsWith(prefix)) continue;
                try (InputStream content = jar.getInputStream(entry)) {
                    contents.put(entry.getName().substring(prefix.length()), content.readAllBytes());
                }
            }
        }
    }

    private void takeFromFolder(URL folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
