package de.aaw.local;

import de.aaw.servers.Probe;
import de.aaw.servers.Probes;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The six parts of a local run and how each is started; a service gets its addresses and passwords by its environment, as in production. */
record Parts(Home home, Ports ports, List<String> partnerCodes) {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    static final List<String> SERVERS = List.of("postgres", "kafka", "keycloak");
    static final List<String> SERVICES = List.of("partners", "measures", "reporting");

    /** Of the JVM of a service. */
    private static final List<String> OPTIONS = List.of(
            "-Xms64m", // otherwise all of it from the start
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    List<Part> all() {
        List<Part> all = new ArrayList<>(List.of(postgres(), kafka(), keycloak()));
        SERVICES.forEach(name -> all.add(service(name)));
        return all;
    }

    private Part postgres() {
        Probe probe = Probes.postgres(ports.postgres());
        return new Part(
                "postgres",
                "127.0.0.1:" + ports.postgres(),
                server("Postgres", "64m", "--cache=" + home.cache(), "--port=" + ports.postgres()),
                Map.of(),
                List.of(),
                "ready postgres " + ports.postgres(),
                probe,
                probe,
                Duration.ofMinutes(5));
    }

    private Part kafka() {
        Probe probe = Probes.kafka(ports.kafka());
        return new Part(
                "kafka",
                "127.0.0.1:" + ports.kafka(),
                server("Kafka", "384m", "--port=" + ports.kafka(), "--controller-port=" + ports.kafkaController()),
                Map.of(),
                List.of(),
                "ready kafka " + ports.kafka(),
                probe,
                probe,
                Duration.ofMinutes(5));
    }

    private Part keycloak() {
        return new Part(
                "keycloak",
                ports.realm(),
                server(
                        "Keycloak",
                        "64m",
                        "--cache=" + home.cache(),
                        "--port=" + ports.keycloak(),
                        "--management-port=" + ports.keycloakManagement(),
                        "--postgres-port=" + ports.postgres(),
                        "--partners=" + String.join(",", partnerCodes)),
                Map.of(),
                List.of("postgres"),
                "ready keycloak " + ports.keycloak(),
                Probes.http("Keycloak", URI.create(ports.realm() + "/.well-known/openid-configuration")),
                Probes.keycloak(ports.keycloakManagement()),
                Duration.ofMinutes(8));
    }

    AotCache cache(String service) {
        return AotCache.of(home, service, OPTIONS);
    }

    Part service(String name) {
        String address = ports.service(name);
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(OPTIONS);
        command.addAll(List.of(
                cache(name).option(),
                "-XX:ErrorFile=" + home.log(name + "-crash"),
                "-Djava.io.tmpdir=" + home.tmp(),
                "-jar",
                home.apps().resolve(name).resolve("quarkus-run.jar").toString()));
        return new Part(
                name,
                address,
                List.copyOf(command),
                Map.of(
                        "AAW_HTTP_PORT", address.substring(address.lastIndexOf(':') + 1),
                        "AAW_DB_URL", Database.url(ports, name),
                        "AAW_DB_USER", name,
                        "AAW_DB_PASSWORD", Database.password(name),
                        "AAW_KAFKA", "127.0.0.1:" + ports.kafka(),
                        "AAW_OIDC_URL", ports.realm(),
                        "MALLOC_ARENA_MAX",
                                "2"), // of glibc: by default each core brings eight, which keep what they had
                List.of("postgres", "kafka"),
                "",
                Probes.http(name, URI.create(address + "/q/health/ready")),
                Probes.http(name, URI.create(address + "/q/health/live")),
                Duration.ofMinutes(5));
    }

    private List<String> server(String name, String heap, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // the second compiler would cost two cores more than it gives while
                // everything starts
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.io.tmpdir=" + home.tmp(),
                "-Daaw.root=" + home.root(),
                "-cp",
                home.apps().resolve("lib") + "/*",
                "de.aaw.servers." + name + "Main",
                "--folder=" + home.data(name.toLowerCase(Locale.ROOT))));
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }
}
