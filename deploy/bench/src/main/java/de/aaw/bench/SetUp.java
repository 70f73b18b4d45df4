package de.aaw.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** On what was measured. */
final class SetUp {
    private SetUp() {}

    static Map<String, String> of(Installation installation) throws IOException, SQLException {
        Properties versions = versions();
        Map<String, String> setUp = new LinkedHashMap<>();
        setUp.put("commit", System.getProperty("aaw.commit", "unknown"));
        setUp.put("time", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        setUp.put("cores", Runtime.getRuntime().availableProcessors() + " × " + firstOf("/proc/cpuinfo", "model name"));
        setUp.put("memory", firstOf("/proc/meminfo", "MemTotal"));
        setUp.put("JDK", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        for (String service : Installation.SERVICES) {
            setUp.put(service, ServiceProcess.of(installation, service).options());
        }
        setUp.put("PostgreSQL", postgres(installation));
        for (String name : new String[] {"Kafka", "Keycloak", "Quarkus"}) {
            setUp.put(name, versions.getProperty(name));
        }
        return setUp;
    }

    private static Properties versions() throws IOException {
        Properties versions = new Properties();
        try (InputStream file = SetUp.class.getResourceAsStream("versions.properties")) {
            versions.load(file);
        }
        return versions;
    }

    private static String postgres(Installation installation) throws SQLException {
        try (Connection database = installation.database("measures");
                Statement statement = database.createStatement()) {
            ResultSet settings = statement.executeQuery(
                    "select current_setting('server_version') || ', fsync ' || current_setting('fsync')");
            settings.next();
            return settings.getString(1);
        }
    }

    private static String firstOf(String file, String name) throws IOException {
        if (!Files.exists(Path.of(file))) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        }
    }
}
