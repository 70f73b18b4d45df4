package de.aaw.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** Liveness of the servers, asked from outside, so that a supervisor in another process can use it. */
public final class Probes {
    private static final Duration LIMIT = Duration.ofSeconds(4);

    private Probes() {}

    /** A query over a new connection. */
    public static Probe postgres(int port) {
        return () -> {
            try (Connection connection = Databases.connect(port, Databases.SUPERUSER);
                    Statement statement = connection.createStatement()) {
                statement.setQueryTimeout((int) LIMIT.toSeconds());
                statement.execute("select 1");
                return Optional.empty();
            } catch (SQLException e) {
                return Optional.of("PostgreSQL on port " + port + ": " + firstLine(e));
            }
        };
    }

    /** A description of the cluster, which needs a broker that is registered. */
    public static Probe kafka(int port) {
        return () -> {
            try (Admin admin = Admin.create(KafkaClients.bounded(port, LIMIT))) {
                admin.describeCluster().nodes().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
                return Optional.empty();
            } catch (ExecutionException | TimeoutException | KafkaException e) {
                return Optional.of("Kafka on port " + port + ": " + firstLine(e));
            } catch (InterruptedException e) {
                return interrupted();
            }
        };
    }

    /** Keycloak's own liveness on its management port. */
    public static Probe keycloak(int managementPort) {
        return http("Keycloak", URI.create("http://127.0.0.1:" + managementPort + "/health/live"));
    }

    /** Whether Keycloak serves requests, which needs its database too. */
    public static Probe keycloakReady(int managementPort) {
        return http("Keycloak", URI.create("http://127.0.0.1:" + managementPort + "/health/ready"));
    }

    /** Any address that answers 200 when all is well. */
    public static Probe http(String name, URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(LIMIT).build();
        return () -> {
            try (HttpClient client =
                    HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
                int status = client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                return status == 200 ? Optional.empty() : Optional.of(name + " at " + address + " answers " + status);
            } catch (IOException e) {
                return Optional.of(name + " at " + address + ": " + firstLine(e));
            } catch (InterruptedException e) {
                return interrupted();
            }
        };
    }

    private static Optional<String> interrupted() {
        Thread.currentThread().interrupt();
        return Optional.of("interrupted while asking");
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
