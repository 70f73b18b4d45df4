package de.aaw.measures.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The partners and declarations that measures can name. */
@ApplicationScoped
public class Alliance {
    private final EntityManager entities;

    @Inject
    Alliance(EntityManager entities) {
        this.entities = entities;
    }

    /** One statement, because the inbox may replace the statuses between two. */
    public Optional<KnownPartner> partner(String idOrCode) {
        return entities.createQuery("""
                        select p from KnownPartner p left join fetch p.statuses
                        where p.code = :partner or cast(p.id as string) = :partner""", KnownPartner.class)
                .setParameter("partner", idOrCode)
                .getResultStream()
                .findFirst();
    }

    /** By its code alone, as lists are filtered. */
    public boolean hasPartner(String code) {
        return partner(code).filter(found -> found.code().equals(code)).isPresent();
    }

    /** Of any declaration: {@code AAW-2015-2018/Z5}. */
    public boolean hasActionField(String code) {
        return !entities.createNativeQuery(
                        "select id from known_declaration where :code = any(action_fields) limit 1", UUID.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    public Optional<KnownDeclaration> declaration(String code) {
        return entities.createQuery("select d from KnownDeclaration d where d.code = :code", KnownDeclaration.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
