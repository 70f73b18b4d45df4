package de.aaw.kit.rest.pages;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The next page as a link header, RFC 8288. */
public class LinkFilter {

    @ServerResponseFilter
    public void link(ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            response.getHeaders().add("Link", "<" + page.next() + ">; rel=\"next\"");
        }
    }
}
