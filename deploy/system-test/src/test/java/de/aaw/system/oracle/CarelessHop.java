package de.aaw.system.oracle;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;

/** Stands before a service and makes it ignore {@code If-Match}: it names the present ETag instead of the one that was sent. */
final class CarelessHop implements AutoCloseable {
    private static final List<String> PASSED_ON =
            List.of("Authorization", "Accept", "Content-Type", "Idempotency-Key", "Consistency-Token", "Prefer");

    private final String address;
    private final HttpServer server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param address of the service behind */
    CarelessHop(String address) throws IOException {
        this.address = address;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<byte[]> answer =
                    answer(exchange, exchange.getRequestBody().readAllBytes());
            answer.headers().map().forEach((name, values) -> {
                if (!name.equalsIgnoreCase("content-length"))
                    exchange.getResponseHeaders().put(name, values);
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            if (answer.body().length > 0) exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Again while somebody else is quicker: what ignores a precondition never answers 412. */
    private HttpResponse<byte[]> answer(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer;
        do answer = http.send(forwarded(exchange, body), BodyHandlers.ofByteArray());
        while (answer.statusCode() == 412);
        return answer;
    }

    private HttpRequest forwarded(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        String method = exchange.getRequestMethod();
        HttpRequest.Builder request = request(exchange, exchange.getRequestURI().toString(), PASSED_ON)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (exchange.getRequestHeaders().containsKey("If-Match")) request.header("If-Match", present(exchange));
        return request.build();
    }

    private HttpRequest.Builder request(HttpExchange exchange, String path, List<String> passedOn) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        for (String name : passedOn) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) request.header(name, value);
        }
        return request;
    }

    /** Of what is written, or, where there is none yet, of the one above: a report's first draft names its measure's. */
    private String present(HttpExchange exchange) throws IOException, InterruptedException {
        String sent = exchange.getRequestHeaders().getFirst("If-Match");
        for (String path = exchange.getRequestURI().getPath(); path.length() > "/v1".length(); path = above(path)) {
            HttpRequest get =
                    request(exchange, path, List.of("Authorization")).GET().build();
            HttpResponse<Void> read = http.send(get, BodyHandlers.discarding());
            String etag = read.headers().firstValue("ETag").orElse("");
            if (!etag.isEmpty()) return etag;
        }
        return sent;
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
