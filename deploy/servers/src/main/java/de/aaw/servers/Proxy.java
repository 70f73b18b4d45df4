package de.aaw.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** For tests: a TCP proxy on loopback that does to the connections through it what networks do. */
public final class Proxy implements AutoCloseable {
    private final InetSocketAddress address;
    private final int target;
    private final Gate gate = new Gate();
    private final Set<Tunnel> tunnels = ConcurrentHashMap.newKeySet();
    private ServerSocket listening;

    private Proxy(int port, int target) throws IOException {
        this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.target = target;
        this.listening = listen();
    }

    /**
     * Opens it on a port.
     *
     * @param target the port that everything goes on to
     */
    public static Proxy open(int port, int target) throws IOException {
        return new Proxy(port, target);
    }

    public int port() {
        return address.getPort();
    }

    /** As if it were not there; what was held back arrives now. */
    public synchronized void pass() {
        if (listening.isClosed()) listening = listenAgain();
        gate.open(Duration.ZERO);
    }

    /** Everything arrives, but this much later, in each direction. */
    public void slow(Duration delay) {
        gate.open(delay);
    }

    /** A black hole that heals: nothing arrives, nobody is told, new connections are taken and stay silent; all of it arrives in the end. */
    public void hold() {
        gate.close();
    }

    /** A black hole that forgets: as above, but the connections of then stay silent for ever, as after a fail-over; the server's ends are gone at once. */
    public void lose() {
        gate.close();
        tunnels.forEach(Tunnel::lose);
    }

    /** Connections are reset, and new ones refused. */
    public synchronized void cut() {
        close(listening);
        tunnels.forEach(Tunnel::reset);
    }

    @Override
    public synchronized void close() {
        close(listening);
        tunnels.forEach(Tunnel::reset);
        gate.open(Duration.ZERO);
    }

    private ServerSocket listen() throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(address, 200);
        Thread.ofPlatform().daemon().name("proxy-" + address.getPort()).start(() -> accept(socket));
        return socket;
    }

    private ServerSocket listenAgain() {
        try {
            return listen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Tunnel tunnel = new Tunnel(client, target, gate, tunnels::remove);
                tunnels.add(tunnel);
                tunnel.start();
            } catch (IOException closed) {
                if (!socket.isClosed()) throw new UncheckedIOException(closed);
            }
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
