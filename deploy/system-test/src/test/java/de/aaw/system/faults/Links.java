package de.aaw.system.faults;

import de.aaw.local.Ports;
import de.aaw.servers.Proxy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A proxy on each link of one installation, and what its parts must be told to go through it. */
final class Links implements AutoCloseable {
    /** Below those that the system gives to outgoing connections, so that a link that was cut finds its port again. */
    private static final int FIRST_PORT = 24_000;

    private final Ports ports;
    private final Map<Link, Proxy> proxies = new HashMap<>();
    private int nextPort = FIRST_PORT;

    Links(Ports ports) {
        this.ports = ports;
    }

    /** Opens all of them; to be done before the installation starts. */
    void open(Detours detours) throws IOException {
        StringBuilder listeners = new StringBuilder();
        for (String service : Link.SERVICES) {
            int brokerPort = freePort();
            int toBroker = open(new Link(service, "kafka"), brokerPort);
            listeners
                    .append(listeners.isEmpty() ? "" : ",")
                    .append(brokerPort)
                    .append(':')
                    .append(toBroker);
            open(new Link("client", service), URI.create(ports.service(service)).getPort());
            detours.set(service, "AAW_KAFKA", "127.0.0.1:" + toBroker);
            detours.set(
                    service,
                    "AAW_DB_URL",
                    "jdbc:postgresql://127.0.0.1:" + open(new Link(service, "postgres"), ports.postgres()) + "/"
                            + service);
            detours.set(
                    service,
                    "AAW_OIDC_URL",
                    ports.realm()
                            .replace(
                                    ":" + ports.keycloak(),
                                    ":" + open(new Link(service, "keycloak"), ports.keycloak())));
            detours.set(service, "QUARKUS_OIDC_TOKEN_ISSUER", ports.realm());
        }
        detours.set("kafka", "--proxied", listeners.toString());
        detours.set("keycloak", "--postgres-port", "" + open(new Link("keycloak", "postgres"), ports.postgres()));
    }

    Proxy on(Link link) {
        return Objects.requireNonNull(proxies.get(link), link::toString);
    }

    /** Where clients reach a service. */
    String address(String service) {
        return "http://localhost:" + on(new Link("client", service)).port();
    }

    @Override
    public void close() {
        proxies.values().forEach(Proxy::close);
    }

    private int open(Link link, int target) throws IOException {
        Proxy proxy = Proxy.open(freePort(), target);
        proxies.put(link, proxy);
        return proxy.port();
    }

    private int freePort() {
        while (!isFree(nextPort)) nextPort++;
        return nextPort++;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
