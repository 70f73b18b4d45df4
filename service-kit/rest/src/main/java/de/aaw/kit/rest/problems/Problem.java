package de.aaw.kit.rest.problems;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A refusal before it is put into words: its type, the values its texts name, and where in the request the fault lies. */
public record Problem(ProblemType type, Map<String, Object> values, List<Fault> faults, Map<String, String> headers) {

    /** One place in the request that is at fault. */
    public record Fault(
            @Nullable String pointer,
            @Nullable Long row,
            @Nullable String column,
            @Nullable String parameter,
            String code,
            Map<String, ?> values) {
        public Fault {
            values = Map.copyOf(values);
        }
    }

    public Problem {
        values = Map.copyOf(values);
        faults = List.copyOf(faults);
        headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, Map.of(), List.of(), Map.of());
    }

    /** Fills {@code {name}} in the texts of this problem. */
    public Problem with(String name, Object value) {
        return new Problem(type, plus(values, name, value), faults, headers);
    }

    public Problem error(String pointer, String code) {
        return error(pointer, code, Map.of());
    }

    public Problem error(String pointer, String code, Map<String, ?> named) {
        return plus(new Fault(pointer, null, null, null, code, named));
    }

    /** A fault in a table; rows count from 1 as in the file. */
    public Problem errorAt(long row, @Nullable String column, String code, Map<String, ?> named) {
        return plus(new Fault(null, row, column, null, code, named));
    }

    /** A fault in a query parameter, path parameter or header. */
    public Problem errorIn(String parameter, String code, Map<String, ?> named) {
        return plus(new Fault(null, null, null, parameter, code, named));
    }

    public Problem header(String name, String value) {
        return new Problem(type, values, faults, plus(headers, name, value));
    }

    public Problem retryAfter(Duration wait) {
        return header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
    }

    public ProblemException asException() {
        return new ProblemException(this);
    }

    /** The words, the media type and the trace id are added when the response leaves ({@link ProblemResponseFilter}). */
    public Response response() {
        Response.ResponseBuilder response = Response.status(type.status()).entity(this);
        headers.forEach(response::header);
        return response.build();
    }

    private Problem plus(Fault fault) {
        List<Fault> more = new ArrayList<>(faults);
        more.add(fault);
        return new Problem(type, values, more, headers);
    }

    private static <V> Map<String, V> plus(Map<String, V> map, String name, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }
}
