package de.aaw.reporting.projection;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** One connection of the service to PostgreSQL, read message by message in both directions. */
final class WireConnection {

    /** In the first statement of every transaction of the inbox, and in no other's. */
    private static final String OF_THE_INBOX = "set local idle_in_transaction_session_timeout";

    /** BEGIN comes together with the first statement behind it, and goes on with it: whose transaction it is must be known when it is answered. */
    private static final String PARTS_OF_A_REQUEST = "PBDEC";

    private final Wire wire;
    private final Socket client;
    private final Socket database;
    /** By name, as far as they are known to PostgreSQL; a statement without a name has the empty one. */
    private final Map<String, String> prepared = new HashMap<>();

    private volatile boolean ofTheInbox;
    private boolean begun;
    private List<String> transaction = new ArrayList<>();

    WireConnection(Wire wire, Socket client, Socket database) {
        this.wire = wire;
        this.client = client;
        this.database = database;
    }

    void start() {
        Thread.startVirtualThread(() -> untilClosed(this::requests));
        Thread.startVirtualThread(() -> untilClosed(this::answers));
    }

    void close() {
        for (Socket end : List.of(client, database)) {
            try {
                end.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void untilClosed(Callable<?> pump) {
        try {
            pump.call();
        } catch (Exception ended) {
            // One of the two has gone: the other is told by the end of its connection.
            close();
        }
    }

    private Void requests() throws IOException {
        var from = new DataInputStream(new BufferedInputStream(client.getInputStream()));
        var to = new DataOutputStream(new BufferedOutputStream(database.getOutputStream()));
        byte[] greeting = from.readNBytes(from.readInt() - Integer.BYTES);
        to.writeInt(greeting.length + Integer.BYTES);
        to.write(greeting);
        to.flush();
        while (true) {
            byte type = from.readByte();
            byte[] body = from.readNBytes(from.readInt() - Integer.BYTES);
            asked(type, body);
            send(to, type, body);
            if (PARTS_OF_A_REQUEST.indexOf(type) < 0) to.flush();
        }
    }

    private void asked(byte type, byte[] body) {
        if (type == 'P') {
            String[] parse = text(body).split("\0", -1);
            prepared.put(parse[0], parse[1]);
        } else if (type == 'B') {
            String[] bind = text(body).split("\0", -1);
            if (prepared.getOrDefault(bind[1], "").contains(OF_THE_INBOX)) ofTheInbox = true;
        }
    }

    private Void answers() throws IOException {
        var from = new DataInputStream(new BufferedInputStream(database.getInputStream()));
        var to = new DataOutputStream(new BufferedOutputStream(client.getOutputStream()));
        while (true) {
            if (from.available() == 0) to.flush();
            byte type = from.readByte();
            byte[] body = from.readNBytes(from.readInt() - Integer.BYTES);
            if (type == 'C') {
                executed(text(body).replace('\0', ' ').strip());
            }
            send(to, type, body);
        }
    }

    /** A pool that doubts a connection asks something behind BEGIN: only the next statement says whose transaction it is. */
    private void executed(String statement) {
        if (!ofTheInbox) {
            begun = statement.equals("BEGIN");
            return;
        }
        List<String> current = transaction;
        if (statement.equals("COMMIT") || statement.equals("ROLLBACK")) {
            ofTheInbox = false;
            transaction = new ArrayList<>();
        }
        if (begun) {
            begun = false;
            wire.executed("BEGIN", current, this);
        }
        wire.executed(statement, current, this);
    }

    private static void send(DataOutputStream to, byte type, byte[] body) throws IOException {
        to.writeByte(type);
        to.writeInt(body.length + Integer.BYTES);
        to.write(body);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.ISO_8859_1);
    }
}
