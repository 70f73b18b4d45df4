package de.aaw.partners.contacts.rest;

import de.aaw.kit.rest.idempotency.Idempotent;
import de.aaw.kit.rest.pages.Page;
import de.aaw.kit.rest.pages.PageQuery;
import de.aaw.kit.rest.preconditions.ETags;
import de.aaw.kit.rest.preconditions.Preconditions;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.kit.rest.security.Caller;
import de.aaw.kit.rest.security.Roles;
import de.aaw.partners.contacts.ContactBook;
import de.aaw.partners.contacts.ContactState;
import de.aaw.partners.registry.PartnerRef;
import de.aaw.partners.registry.PartnerRegistry;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;

/** Whom to ask at a partner: for the partner itself and the office; for all others there is nothing here. */
@Path("/v1/partners/{id}/contacts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Cache(noStore = true) // what a cache keeps cannot be erased
@Tag(name = "Contacts", description = "Whom to ask at a partner; for the partner itself and the office.")
public class ContactsResource {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ContactBook contacts;
    private final PartnerRegistry partners;
    private final Caller caller;
    private final Preconditions preconditions;

    @Inject
    ContactsResource(ContactBook contacts, PartnerRegistry partners, Caller caller, Preconditions preconditions) {
        this.contacts = contacts;
        this.partners = partners;
        this.caller = caller;
        this.preconditions = preconditions;
    }

    /** A place in the list. */
    record ById(UUID id) {}

    @GET
    @Operation(
            operationId = "listContacts",
            summary = "List a partner's contacts",
            description = "In the order in which they were entered. For the partner itself and the office.")
    @APIResponse(responseCode = "200", description = "A page of contacts.")
    public Page<ContactJson> list(
            @Parameter(description = "Id or code.", example = "bmwe") @RestPath String id, @BeanParam PageQuery page) {
        ById after = page.after(ById.class);
        List<ContactState> rows =
                contacts.list(ownOrAny(id), after == null ? BEFORE_ALL : after.id(), page.limit() + 1);
        return page.of(rows, contact -> new ById(contact.id()), ContactJson::of);
    }

    @GET
    @Path("{contactId}")
    @Operation(
            operationId = "getContact",
            summary = "Read a contact",
            description = "As it is now; former states are not kept. For the partner itself and the office.")
    @APIResponse(
            responseCode = "200",
            description = "The contact.",
            content = @Content(schema = @Schema(implementation = ContactJson.class)))
    public Response get(
            @Parameter(description = "Id or code.", example = "bmwe") @RestPath String id,
            @Parameter(description = "Id of the contact.") @RestPath UUID contactId) {
        return answer(contacts.read(ownOrAny(id), contactId));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "enterContact",
            summary = "Enter a contact",
            description =
                    "The answer does not repeat what was said of the person. For the partner itself and the office.")
    @RequestBody(
            description = "The contact.",
            required = true,
            content = @Content(schema = @Schema(implementation = ContactJson.Entry.class)))
    @APIResponse(
            responseCode = "201",
            description = "The contact was entered.",
            content = @Content(schema = @Schema(implementation = ContactJson.Entered.class)))
    public Response enter(
            @Parameter(description = "Id or code.", example = "bmwe") @RestPath String id,
            @NotNull @Valid ContactJson.Entry contact) {
        PartnerRef partner = ownOrAny(id);
        ContactState entered = contacts.enter(partner, contact.toDetails());
        return Response.created(URI.create("/v1/partners/" + partner.code() + "/contacts/" + entered.id()))
                .tag(ETags.of(entered.version()))
                .entity(ContactJson.Entered.of(entered))
                .build();
    }

    @PUT
    @Path("{contactId}")
    @Operation(
            operationId = "correctContact",
            summary = "Correct a contact",
            description = "What was said before is not kept. For the partner itself and the office.")
    @RequestBody(
            description = "All that is said of the person now.",
            required = true,
            content = @Content(schema = @Schema(implementation = ContactJson.Entry.class)))
    @APIResponse(
            responseCode = "200",
            description = "The contact as it is now.",
            content = @Content(schema = @Schema(implementation = ContactJson.class)))
    public Response correct(
            @Parameter(description = "Id or code.", example = "bmwe") @RestPath String id,
            @Parameter(description = "Id of the contact.") @RestPath UUID contactId,
            @NotNull @Valid ContactJson.Entry contact) {
        PartnerRef partner = ownOrAny(id);
        long read = preconditions.ifMatch().version();
        return answer(contacts.correct(partner, contactId, read, contact.toDetails()));
    }

    @DELETE
    @Path("{contactId}")
    @Operation(
            operationId = "eraseContact",
            summary = "Erase a contact for good",
            description = "Nothing of the person is kept anywhere. For the partner itself and the office.")
    @APIResponse(responseCode = "204", description = "The contact was erased.")
    public void erase(
            @Parameter(description = "Id or code.", example = "bmwe") @RestPath String id,
            @Parameter(description = "Id of the contact.") @RestPath UUID contactId) {
        PartnerRef partner = ownOrAny(id);
        contacts.erase(partner, contactId, preconditions.ifMatch().version());
    }

    /** Also to a caller who may not know them there are no contacts: the answer does not tell the two apart. */
    private PartnerRef ownOrAny(String id) {
        return partners.find(id)
                .filter(partner -> caller.has(Roles.OFFICE)
                        || (caller.has(Roles.PARTNER) && partner.code().equals(caller.partner())))
                .orElseThrow(
                        () -> Problem.of(KitProblem.NOT_FOUND).with("what", id).asException());
    }

    private static Response answer(ContactState contact) {
        return Response.ok(ContactJson.of(contact))
                .tag(ETags.of(contact.version()))
                .build();
    }
}
