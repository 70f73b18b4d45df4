package de.aaw.partners.directory.rest;

import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.pages.PageQuery;
import de.aaw.partners.directory.PartnerDirectory;
import de.aaw.partners.journal.rest.Moment;
import de.aaw.partners.registry.PartnerState;
import de.aaw.partners.registry.rest.PartnerJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of partners. */
@Path("/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnerDirectoryResource {
    private final PartnerDirectory directory;

    @Inject
    PartnerDirectoryResource(PartnerDirectory directory) {
        this.directory = directory;
    }

    /** A place in the list. */
    record ByCode(String code) {}

    @GET
    @Operation(
            operationId = "listPartners",
            summary = "List the partners",
            description =
                    "In the order of their codes, with the name, status and umbrella of a day; every filter restricts further.")
    @APIResponse(responseCode = "200", description = "A page of partners.")
    public Page<PartnerJson> list(
            @BeanParam DirectoryFilter filter, @BeanParam Moment moment, @BeanParam PageQuery page) {
        ByCode after = page.after(ByCode.class);
        List<PartnerState> rows =
                directory.find(filter.question(moment), after == null ? "" : after.code(), page.limit() + 1);
        return page.of(rows, partner -> new ByCode(partner.code()), partner -> PartnerJson.of(partner, moment.day()));
    }
}
