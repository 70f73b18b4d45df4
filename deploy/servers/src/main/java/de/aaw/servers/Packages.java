package de.aaw.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Versions of the servers, and where Maven keeps what is not on the class path; written by the build. */
final class Packages {
    private static final Properties PROPERTIES = load();

    private Packages() {}

    static String postgresVersion() {
        return required("postgres.version");
    }

    static String keycloakVersion() {
        return required("keycloak.version");
    }

    static Path keycloakZip() {
        Path zip = Path.of(required("keycloak.zip"));
        if (!Files.isRegularFile(zip)) {
            throw new ServerFailure("Keycloak's package is missing (" + zip + "); build again");
        }
        return zip;
    }

    private static String required(String key) {
        String value = PROPERTIES.getProperty(key);
        if (value == null || value.startsWith("${")) {
            throw new ServerFailure("The build left " + key + " open in packages.properties");
        }
        return value;
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = Packages.class.getResourceAsStream("packages.properties")) {
            if (in == null) {
                throw new ServerFailure("packages.properties is missing");
            }
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
