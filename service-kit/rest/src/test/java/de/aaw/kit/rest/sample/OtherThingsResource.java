package de.aaw.kit.rest.sample;

import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.pages.PageQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Another list with cursors of the same form. */
@Path("/v1/other-things")
public class OtherThingsResource {
    /** A colour by its number. */
    public record Colour(int red) {
        public static Colour fromString(String text) {
            return new Colour(Integer.parseInt(text, 16));
        }
    }

    @GET
    public Page<Integer> list(
            @BeanParam PageQuery page, @Parameter(example = "ff") @RestQuery @Nullable Colour colour) {
        page.after(ThingsResource.ByNumber.class);
        return page.of(List.of(), ThingsResource.ByNumber::new, number -> number);
    }
}
