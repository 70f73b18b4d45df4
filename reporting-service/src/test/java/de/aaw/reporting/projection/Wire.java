package de.aaw.reporting.projection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a service and PostgreSQL, understands where a statement of the inbox ends, and lets something happen right behind one
 * of them: executed it is, but the service does not hear of it any more.
 */
final class Wire implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final List<List<String>> transactions = new ArrayList<>();
    private @Nullable Trap trap;

    /** Behind which statement of a transaction, given those executed so far, what happens to its connection. */
    private record Trap(Predicate<List<String>> spot, Consumer<WireConnection> blow) {}

    Wire(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::open);
    }

    /** Of a database behind it. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable"
                .formatted(door.getLocalPort(), database);
    }

    /** Once, at the first such spot: both ends see their connection end. */
    void cutAt(Predicate<List<String>> spot) {
        lay(new Trap(spot, WireConnection::close));
    }

    /** Once, at the first such spot: the answer to the statement is passed on only when this is done. */
    void doAt(Predicate<List<String>> spot, Runnable blow) {
        lay(new Trap(spot, connection -> blow.run()));
    }

    private synchronized void lay(Trap next) {
        transactions.clear();
        trap = next;
    }

    /** Whether what was laid last has not happened yet. */
    synchronized boolean isWaiting() {
        return trap != null;
    }

    /** What PostgreSQL answered to each statement, by transaction of the inbox, of those that began since the last call of one of the above. */
    synchronized List<List<String>> transactions() {
        return transactions.stream().map(List::copyOf).toList();
    }

    /** The connection calls it, before the service is told. */
    void executed(String statement, List<String> transaction, WireConnection connection) {
        Trap snapped = note(statement, transaction);
        if (snapped != null) {
            snapped.blow().accept(connection);
        }
    }

    private synchronized @Nullable Trap note(String statement, List<String> transaction) {
        if (transaction.isEmpty()) {
            transactions.add(transaction);
        }
        transaction.add(statement);
        Trap laid = trap;
        if (laid == null || !laid.spot().test(transaction)) {
            return null;
        }
        trap = null;
        return laid;
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                client.setTcpNoDelay(true);
                Socket database = new Socket(InetAddress.getLoopbackAddress(), server);
                database.setTcpNoDelay(true);
                new WireConnection(this, client, database).start();
            } catch (IOException away) {
                // The door is closed, or the server is: whoever wanted in sees its connection end.
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
