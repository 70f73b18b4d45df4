package de.aaw.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One connection through a proxy: two directions, each read at once and written when the gate lets it pass. */
final class Tunnel {
    private static final int HELD = 512;
    private static final int CHUNK = 16 * 1024;
    private static final int PATIENCE = 3_000;

    /** What was read in one go, and when; without bytes the end, in order or not. */
    private record Piece(byte[] bytes, long came, boolean broken) {
        boolean isEnd() {
            return bytes.length == 0;
        }
    }

    private final Socket client;
    private final Socket server = new Socket();
    private final int target;
    private final Gate gate;
    private final Consumer<Tunnel> ended;
    private final AtomicInteger directions = new AtomicInteger(2);
    private volatile boolean lost;

    Tunnel(Socket client, int target, Gate gate, Consumer<Tunnel> ended) {
        this.client = client;
        this.target = target;
        this.gate = gate;
        this.ended = ended;
    }

    void start() {
        virtual(() -> {
            gate.pass(System.nanoTime());
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), PATIENCE);
            carry(client, server);
            carry(server, client);
        });
    }

    /** The server's end is gone, the client's stays and is silent from now on. */
    void lose() {
        lost = true;
        close(server);
    }

    void reset() {
        for (Socket socket : List.of(client, server)) resetOnClose(socket);
        finish();
    }

    private void finish() {
        close(client);
        close(server);
        ended.accept(this);
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** Whatever breaks on one side, the other side hears of it, as from a router that is alive. */
    private void virtual(Work work) {
        Thread.ofVirtual().start(() -> {
            try {
                work.run();
            } catch (IOException broken) {
                if (!lost) reset();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void carry(Socket from, Socket to) {
        BlockingQueue<Piece> held = new ArrayBlockingQueue<>(HELD);
        virtual(() -> read(from, held));
        virtual(() -> write(held, to));
    }

    private static void read(Socket from, BlockingQueue<Piece> held) throws InterruptedException {
        byte[] buffer = new byte[CHUNK];
        try {
            for (int n = from.getInputStream().read(buffer);
                    n > 0;
                    n = from.getInputStream().read(buffer))
                held.put(new Piece(Arrays.copyOf(buffer, n), System.nanoTime(), false));
            held.put(new Piece(new byte[0], System.nanoTime(), false));
        } catch (IOException reset) {
            held.put(new Piece(new byte[0], System.nanoTime(), true));
        }
    }

    private void write(BlockingQueue<Piece> held, Socket to) throws IOException, InterruptedException {
        while (true) {
            Piece piece = held.take();
            gate.pass(piece.came());
            if (piece.isEnd()) {
                end(piece, to);
                return;
            }
            if (!lost) to.getOutputStream().write(piece.bytes());
        }
    }

    private void end(Piece piece, Socket to) throws IOException {
        if (lost) {
            if (to == server) finish(); // the client has given up
            return;
        }
        if (piece.broken()) throw new IOException("reset");
        to.shutdownOutput();
        if (directions.decrementAndGet() == 0) finish();
    }

    private static void resetOnClose(Socket socket) {
        try {
            if (socket.isConnected()) socket.setSoLinger(true, 0);
        } catch (SocketException closed) {
            assert socket.isClosed() : closed;
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
