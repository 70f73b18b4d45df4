package de.aaw.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak's program, unpacked and built for PostgreSQL once into the cache folder, which takes half a minute. */
public final class KeycloakDistribution {
    private final Path folder;

    private KeycloakDistribution(Path folder) {
        this.folder = folder;
    }

    /** Prepares what is missing; several programs may do so at once. */
    public static KeycloakDistribution in(Path cache) {
        Path built = cache.toAbsolutePath().normalize().resolve("keycloak-" + Packages.keycloakVersion());
        StartChecks.enoughDisk(cache, "Keycloak");
        AppearingFolder.create(built, KeycloakDistribution::unpackAndBuild);
        return new KeycloakDistribution(built);
    }

    Path folder() {
        return folder;
    }

    private static void unpackAndBuild(Path target) throws IOException {
        try (ZipFile zip = new ZipFile(Packages.keycloakZip().toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                unpack(zip, entries.nextElement(), target);
            }
        }
        Path temporary = Files.createDirectory(target.resolve("tmp"));
        List<String> build = new ArrayList<>(KeycloakJava.command(target, temporary, "512m"));
        build.addAll(List.of("build", "--db=postgres", "--health-enabled=true"));
        Commands.run(build, "Keycloak's build");
        AppearingFolder.delete(temporary);
    }

    /** Every entry lies in one folder named for the version, which is left out. */
    private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("entry outside of its archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling(""));
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }
}
