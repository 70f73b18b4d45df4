package de.aaw.kit.rest.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.aaw.kit.rest.consistency.ConsistencyToken;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An answer as bytes, so that it is the same whenever it is given. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredAnswer(int status, Map<String, String> headers, byte @Nullable [] body) {
    private static final List<String> KEPT =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, ConsistencyToken.HEADER, HttpHeaders.CONTENT_TYPE);

    private static final MediaType JSON =
            MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"); // as it is said the first time

    static StoredAnswer of(Response answer, ObjectMapper mapper) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : KEPT) {
            String value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new StoredAnswer(answer.getStatus(), headers, body(answer.getEntity(), mapper));
    }

    Response replayed() {
        Response.ResponseBuilder answer = Response.status(status).header("Idempotent-Replayed", "true");
        headers.forEach(answer::header);
        if (body != null) {
            answer.entity(body);
            if (!headers.containsKey(HttpHeaders.CONTENT_TYPE)) {
                answer.type(JSON);
            }
        }
        return answer.build();
    }

    private static byte @Nullable [] body(@Nullable Object entity, ObjectMapper mapper) {
        try {
            return entity == null ? null : mapper.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
