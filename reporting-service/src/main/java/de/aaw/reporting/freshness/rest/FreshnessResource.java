package de.aaw.reporting.freshness.rest;

import de.aaw.kit.inbox.Watermark;
import de.aaw.reporting.freshness.Freshness;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How fresh the figures are, for everybody. */
@Path("/v1/freshness")
@Tag(name = "Freshness", description = "How far the figures are behind what was published.")
public class FreshnessResource {

    private final Freshness freshness;

    FreshnessResource(Freshness freshness) {
        this.freshness = freshness;
    }

    @GET
    @Operation(
            operationId = "getFreshness",
            summary = "The watermark, and the lag per topic and partition.",
            description = "Every answer with figures carries its own watermark; this one is of now.")
    @APIResponse(responseCode = "200", description = "How fresh the figures are.")
    public FreshnessJson get() {
        Watermark watermark = freshness.watermark();
        return FreshnessJson.of(watermark, freshness.lags(watermark));
    }
}
