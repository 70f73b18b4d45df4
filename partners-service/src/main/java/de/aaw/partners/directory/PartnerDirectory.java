package de.aaw.partners.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.aaw.partners.declarations.DeclarationArchive;
import de.aaw.partners.journal.Journal;
import de.aaw.partners.journal.Register;
import de.aaw.partners.registry.PartnerState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finding partners, as known now or at an instant, in the order of their codes. */
@ApplicationScoped
public class PartnerDirectory {
    // Case is folded by Unicode's rules whatever the database's locale is: "STRASSE" finds "Straße".
    // An empty parameter does not restrict; a null would leave PostgreSQL without its type.
    private static final String FIND = """
            select cast(known.state as text)
            from partner
            cross join lateral (
                select journal.state from journal
                where journal.id = partner.id and journal.recorded_at <= :asOf
                order by journal.version desc limit 1) known
            where partner.code > :after
              and :kind in ('', known.state ->> 'kind')
              and :bench in ('', known.state ->> 'bench')
              and :land in ('', known.state ->> 'land')
              and (:status = '' or exists (
                select from jsonb_to_recordset(known.state -> 'statuses')
                    as standing(status text, "validFrom" date, "validTo" date)
                where standing.status = :status
                  and daterange(standing."validFrom", standing."validTo") @> cast(:validOn as date)))
              and (:declaration = '' or exists (
                select from declaration
                cross join lateral (
                    select journal.state from journal
                    where journal.id = declaration.id and journal.recorded_at <= :asOf
                    order by journal.version desc limit 1) signed
                where declaration.code = :declaration
                  and signed.state -> 'signatures' @>
                      jsonb_build_array(jsonb_build_object('partner', jsonb_build_object('code', partner.code)))))
              and (:q = '' or exists (
                select from jsonb_to_recordset(known.state -> 'names') as name(acronym text, de text, en text)
                where casefold(concat_ws(chr(10), partner.code, name.acronym, name.de, name.en) collate pg_unicode_fast)
                      like casefold(:q collate pg_unicode_fast)))
            order by partner.code
            limit :limit
            """;

    private final EntityManager database;
    private final ObjectMapper json;
    private final Journal journal;
    private final DeclarationArchive declarations;

    @Inject
    PartnerDirectory(EntityManager database, ObjectMapper json, Journal journal, DeclarationArchive declarations) {
        this.database = database;
        this.json = json;
        this.journal = journal;
        this.declarations = declarations;
    }

    /** Those after this code. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<PartnerState> find(DirectoryQuestion question, String afterCode, int limit) {
        journal.requireRecordsBy(question.asOf(), Register.PARTNERS);
        requireKnown(question);
        List<String> states = database.createNativeQuery(FIND, String.class)
                .setParameter("asOf", Journal.until(question.asOf()))
                .setParameter("after", afterCode)
                .setParameter("kind", text(question.kind()))
                .setParameter("bench", text(question.bench()))
                .setParameter(
                        "land", question.land() == null ? "" : question.land().code())
                .setParameter("status", text(question.status()))
                .setParameter("validOn", question.validOn())
                .setParameter("declaration", text(question.declaration()))
                .setParameter("q", question.q() == null ? "" : question.q().pattern())
                .setParameter("limit", limit)
                .getResultList();
        return states.stream().map(this::read).toList();
    }

    private void requireKnown(DirectoryQuestion question) {
        if (question.declaration() != null && !declarations.exists(question.declaration())) {
            throw new UnknownDeclaration(question.declaration());
        }
    }

    private static String text(@Nullable Object filter) {
        return Objects.toString(filter, "");
    }

    private PartnerState read(String state) {
        try {
            return json.readValue(state, PartnerState.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
