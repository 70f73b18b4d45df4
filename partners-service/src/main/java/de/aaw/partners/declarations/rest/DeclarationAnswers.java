package de.aaw.partners.declarations.rest;

import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.kit.rest.preconditions.ETags;
import de.aaw.partners.declarations.DeclarationArchive;
import de.aaw.partners.declarations.DeclarationArchive.Signed;
import de.aaw.partners.declarations.DeclarationEvent;
import de.aaw.partners.declarations.DeclarationState;
import de.aaw.partners.journal.rest.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** A declaration as an answer. Its ETag names the version, the day, and the names shown: those change without it. */
@ApplicationScoped
class DeclarationAnswers {
    private final DeclarationArchive archive;

    @Inject
    DeclarationAnswers(DeclarationArchive archive) {
        this.archive = archive;
    }

    Response read(Signed signed, Moment moment) {
        return answer(Response.ok(), signed, moment);
    }

    Response written(DeclarationState declaration) {
        return written(Response.ok(), declaration);
    }

    Response created(String path, DeclarationState declaration) {
        return written(Response.created(URI.create(path)), declaration);
    }

    private Response written(Response.ResponseBuilder response, DeclarationState declaration) {
        response.header(
                ConsistencyToken.HEADER,
                ConsistencyToken.of(DeclarationEvent.TOPIC, declaration.id(), declaration.version()));
        return answer(
                response, archive.withSignatories(List.of(declaration), null).getFirst(), Moment.now());
    }

    private static Response answer(Response.ResponseBuilder response, Signed signed, Moment moment) {
        DeclarationJson json = DeclarationJson.of(signed, moment.day());
        return response.entity(json)
                .tag(ETags.of(json.version(), json.validOn(), names(json)))
                .build();
    }

    private static String names(DeclarationJson json) {
        CRC32 checksum = new CRC32();
        for (SignatureJson signature : json.signatures()) {
            checksum.update(signature.partner().toString().getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(checksum.getValue());
    }
}
