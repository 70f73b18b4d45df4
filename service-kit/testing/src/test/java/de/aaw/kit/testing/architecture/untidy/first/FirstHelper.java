package de.aaw.kit.testing.architecture.untidy.first;

import de.aaw.kit.testing.architecture.untidy.second.Second;
import jakarta.ws.rs.core.Response;

/** Named for nothing, uses another feature without having said so, and knows HTTP. */
public record FirstHelper(Second second) {
    Response respond() {
        return Response.noContent().build();
    }
}
