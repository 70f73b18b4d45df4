package de.aaw.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the proxy does to connections, with a server that sends everything back. */
class ProxyTest {
    private static final int SOON = 300;
    private static final int PATIENCE = 20_000;

    private final Queue<Socket> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<Socket> opened = new ConcurrentLinkedQueue<>();
    private ServerSocket server;
    private Proxy proxy;

    @BeforeEach
    void aServerBehindAProxy() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
        proxy = Proxy.open(freePort(), server.getLocalPort());
    }

    @AfterEach
    void closed() throws IOException {
        proxy.close();
        server.close();
        for (Socket socket : opened) socket.close();
    }

    @Test
    void whatIsSentArrivesAndSoDoesTheEnd() throws IOException {
        Socket client = connect();
        assertThat(answer(client, "hello")).isEqualTo("hello");
        client.shutdownOutput();
        assertThat(client.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void aLargeAnswerArrivesWholeThoughBothSidesCloseAtOnce() throws IOException {
        Socket client = connect();
        String large = "x".repeat(3_000_000);
        Thread.ofVirtual().start(() -> send(client, large, true));
        assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(large);
    }

    @Test
    void aSlowLinkDelaysEachDirectionButNotOnePieceAfterTheOther() throws IOException {
        proxy.slow(Duration.ofMillis(200));
        Socket client = connect();
        long begun = System.nanoTime();
        for (int i = 0; i < 20; i++) send(client, "12345", false);
        assertThat(read(client, 100)).hasSize(100);
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofMillis(400), Duration.ofMillis(3500));
    }

    @Test
    void whatABlackHoleHeldArrivesInOrderOnceItHeals() throws IOException {
        Socket before = connect();
        assertThat(answer(before, "1")).isEqualTo("1");
        proxy.hold();
        Socket during = connect();
        send(before, "2", false);
        send(before, "3", false);
        send(during, "4", false);
        assertSilent(before);
        assertSilent(during);
        proxy.pass();
        assertThat(read(before, 2)).isEqualTo("23");
        assertThat(read(during, 1)).isEqualTo("4");
    }

    @Test
    void aConnectionThatIsLostStaysSilentAndItsServerIsGone() throws IOException {
        Socket before = connect();
        assertThat(answer(before, "1")).isEqualTo("1");
        proxy.lose();
        await().until(() -> accepted.peek() != null && accepted.peek().isClosed());
        send(before, "2", false);
        assertSilent(before);
        proxy.pass();
        assertThat(answer(connect(), "3")).isEqualTo("3");
        assertSilent(before);
    }

    @Test
    void aCutLinkResetsAndRefusesUntilItIsThereAgain() throws IOException {
        Socket before = connect();
        assertThat(answer(before, "1")).isEqualTo("1");
        proxy.cut();
        assertThatThrownBy(() -> read(before, 1)).isInstanceOf(SocketException.class);
        assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
        proxy.pass();
        assertThat(answer(connect(), "2")).isEqualTo("2");
    }

    @Test
    void aServerThatIsNotThereResetsTheConnectionInsteadOfKeepingItsClientWaiting() throws IOException {
        server.close();
        Socket client = connect();
        assertThatThrownBy(() -> read(client, 1)).isInstanceOf(SocketException.class);
    }

    private void serve() {
        try {
            while (true) {
                Socket socket = server.accept();
                accepted.add(socket);
                Thread.ofVirtual().start(() -> echo(socket));
            }
        } catch (IOException closed) {
            assertThat(server.isClosed()).isTrue();
        }
    }

    private static void echo(Socket socket) {
        try (socket) {
            socket.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException reset) {
            assertThat(reset).isInstanceOf(SocketException.class);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        opened.add(socket);
        return socket;
    }

    private static String answer(Socket client, String question) throws IOException {
        send(client, question, false);
        return read(client, question.length());
    }

    private static void send(Socket client, String text, boolean end) {
        try {
            client.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            if (end) client.shutdownOutput();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Socket client, int length) throws IOException {
        client.setSoTimeout(PATIENCE);
        byte[] bytes = client.getInputStream().readNBytes(length);
        if (bytes.length < length) throw new SocketException("ended after " + bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void assertSilent(Socket client) throws IOException {
        client.setSoTimeout(SOON);
        assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
