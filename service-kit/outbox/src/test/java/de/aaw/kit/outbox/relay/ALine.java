package de.aaw.kit.outbox.relay;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.protocol.ApiKeys;

/** The network between clients and a broker: it carries, or it keeps what is sent while the connections stay up. */
final class ALine implements AutoCloseable {
    private final ServerSocket entrance = new ServerSocket(0);
    private final int farPort = ABroker.freePort();
    private final Queue<Connection> connections = new ConcurrentLinkedQueue<>();
    private volatile boolean keeps;
    private volatile boolean keepsAfterProducerId;

    ALine() throws IOException {
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Where the broker is. */
    int farPort() {
        return farPort;
    }

    /** From now on no request arrives, and nobody is told. */
    void keep() {
        keeps = true;
    }

    /** From now on no request arrives on a connection on which a producer has asked for its id. */
    void keepAfterTheQuestionForAProducerId() {
        keepsAfterProducerId = true;
    }

    /** New connections carry; who had one before must make a new one. */
    void carryAgain() {
        keepsAfterProducerId = false;
        keeps = false;
        connections.forEach(connection -> end(connection.near));
    }

    /** What was kept arrives after all; returns when the broker has answered to it. */
    void deliverLate() throws IOException, InterruptedException {
        for (Connection connection : connections) {
            connection.deliverLate();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket near = entrance.accept();
                connect(near);
            }
        } catch (IOException closed) {
            connections.forEach(connection -> end(connection.near));
            connections.forEach(connection -> end(connection.far));
        }
    }

    private void connect(Socket near) {
        try {
            Connection connection = new Connection(near, new Socket("127.0.0.1", farPort));
            connections.add(connection);
            Thread.ofVirtual().start(connection::carryRequests);
            Thread.ofVirtual().start(connection::carryAnswers);
        } catch (IOException nobodyThere) {
            end(near);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }

    /** Requests and answers begin with their length; a request goes on with what it asks for. */
    private final class Connection {
        private final Socket near;
        private final Socket far;
        private final Queue<byte[]> kept = new ConcurrentLinkedQueue<>();
        private final Semaphore lateAnswers = new Semaphore(0);
        private volatile boolean broken;

        Connection(Socket near, Socket far) {
            this.near = near;
            this.far = far;
        }

        void carryRequests() {
            try {
                DataInputStream input = new DataInputStream(near.getInputStream());
                while (true) {
                    byte[] request = read(input);
                    broken |= keeps || keepsAfterProducerId && asksForProducerId(request);
                    if (broken) {
                        kept.add(request);
                    } else {
                        far.getOutputStream().write(request);
                    }
                }
            } catch (IOException nearEndIsGone) {
                if (kept.isEmpty()) {
                    end(far);
                }
            }
        }

        void carryAnswers() {
            try {
                DataInputStream input = new DataInputStream(far.getInputStream());
                while (true) {
                    byte[] answer = read(input);
                    if (broken) {
                        lateAnswers.release();
                    } else {
                        near.getOutputStream().write(answer);
                    }
                }
            } catch (IOException farEndIsGone) {
                end(near);
            }
        }

        void deliverLate() throws IOException, InterruptedException {
            for (byte[] request : kept) {
                far.getOutputStream().write(request);
                if (!lateAnswers.tryAcquire(60, TimeUnit.SECONDS)) {
                    throw new IOException("The broker does not answer to what came late");
                }
            }
        }

        private static byte[] read(DataInputStream input) throws IOException {
            int length = input.readInt();
            return ByteBuffer.allocate(Integer.BYTES + length)
                    .putInt(length)
                    .put(input.readNBytes(length))
                    .array();
        }

        private static boolean asksForProducerId(byte[] request) {
            return ByteBuffer.wrap(request).getShort(Integer.BYTES) == ApiKeys.INIT_PRODUCER_ID.id;
        }
    }
}
