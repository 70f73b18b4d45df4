package de.aaw.system.load;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of a service.
 *
 * @param read the version that the client had read, where the request names one in {@code If-Match}
 * @param mark a text in the body that no other request has; a repetition has the same
 */
public record Request(
        String who,
        String service,
        String method,
        String path,
        Map<String, String> headers,
        @Nullable String body,
        @Nullable Long read,
        @Nullable String mark) {
    public static final String IF_MATCH = "If-Match";
    public static final String KEY = "Idempotency-Key";

    public static Request get(String who, String service, String path) {
        return new Request(who, service, "GET", path, Map.of(), null, null, null);
    }

    public static Request of(String who, String service, String method, String path, Body body) {
        return new Request(who, service, method, path, Map.of(), body.json(), null, body.mark());
    }

    /** With the precondition that it is still as it was read. */
    public Request onGroundOf(Reply reply) {
        return with(IF_MATCH, reply.header("ETag")).having(reply.version());
    }

    public Request keyed(String key) {
        return with(KEY, key);
    }

    public Request with(String header, @Nullable String value) {
        if (value == null) return this;
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Request(who, service, method, path, more, body, read, mark);
    }

    public @Nullable String ifMatch() {
        return headers.get(IF_MATCH);
    }

    public @Nullable String key() {
        return headers.get(KEY);
    }

    public boolean writes() {
        return !method.equals("GET");
    }

    private Request having(@Nullable Long version) {
        return new Request(who, service, method, path, headers, body, version, mark);
    }
}
