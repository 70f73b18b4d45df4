package de.aaw.kit.outbox.relay;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.common.protocol.ApiKeys;

/** The network between clients and a broker: it carries, or it swallows what is sent while the connections stay up. */
final class ALine implements AutoCloseable {
    private final ServerSocket entrance = new ServerSocket(0);
    private final int farPort = ABroker.freePort();
    private final Queue<Socket> ends = new ConcurrentLinkedQueue<>();
    private volatile boolean swallows;
    private volatile boolean breaksAtProducerId;

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

    /** From now on nothing arrives, and nobody is told. */
    void swallow() {
        swallows = true;
    }

    /** From now on nothing arrives on connections on which a producer has asked for its id. */
    void swallowAfterTheQuestionForAProducerId() {
        breaksAtProducerId = true;
    }

    /** New connections carry again; those that may have lost something end. */
    void carry() {
        breaksAtProducerId = false;
        swallows = false;
        ends.forEach(ALine::end);
    }

    private void accept() {
        try {
            while (true) {
                connect(entrance.accept());
            }
        } catch (IOException closed) {
            ends.forEach(ALine::end);
        }
    }

    private void connect(Socket near) {
        try {
            Socket far = new Socket("127.0.0.1", farPort);
            ends.add(near);
            ends.add(far);
            Thread.ofVirtual().start(() -> pump(near, far));
            Thread.ofVirtual().start(() -> pump(far, near));
        } catch (IOException nobodyThere) {
            end(near);
        }
    }

    /** Requests and answers begin with their length; a request goes on with what it asks for. */
    private void pump(Socket from, Socket to) {
        try {
            DataInputStream input = new DataInputStream(from.getInputStream());
            DataOutputStream output = new DataOutputStream(to.getOutputStream());
            boolean broken = false;
            while (true) {
                byte[] message = input.readNBytes(input.readInt());
                broken |= breaksAtProducerId && to.getPort() == farPort && asksForProducerId(message);
                if (!swallows && !broken) {
                    output.write(ByteBuffer.allocate(Integer.BYTES + message.length)
                            .putInt(message.length)
                            .put(message)
                            .array());
                }
            }
        } catch (IOException oneEndIsGone) {
            end(from);
            end(to);
        }
    }

    private static boolean asksForProducerId(byte[] request) {
        return ByteBuffer.wrap(request).getShort() == ApiKeys.INIT_PRODUCER_ID.id;
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
}
