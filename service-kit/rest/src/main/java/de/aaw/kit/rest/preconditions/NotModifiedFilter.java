package de.aaw.kit.rest.preconditions;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** A representation that the caller has already is not sent again: 304, compared weakly as RFC 9110 says for reading. */
public class NotModifiedFilter {

    @ServerResponseFilter
    public void compare(ContainerRequestContext request, ContainerResponseContext response) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        @Nullable Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        boolean reading = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (known == null || tag == null || !reading || response.getStatus() != Status.OK.getStatusCode()) {
            return;
        }
        String current = response.getStringHeaders().getFirst(HttpHeaders.ETAG);
        if (known.strip().equals("*")
                || Arrays.stream(known.split(",", -1))
                        .anyMatch(one -> opaque(one).equals(current))) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static String opaque(String tag) {
        String stripped = tag.strip();
        return stripped.startsWith("W/") ? stripped.substring(2) : stripped;
    }
}
