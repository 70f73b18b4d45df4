package de.aaw.partners.declarations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** All declarations ever registered. */
@ApplicationScoped
public class Declarations implements PanacheRepositoryBase<Declaration, UUID> {
    private static final String RECORDED_BY = """
            select id from declaration
            where code > :after
              and exists (select from journal where journal.id = declaration.id and journal.recorded_at <= :by)
            order by code limit :limit
            """;

    /** Which declaration has this code. */
    Optional<UUID> idOf(String code) {
        return DeclarationCode.isOne(code)
                ? getEntityManager()
                        .createQuery("select d.id from Declaration d where d.code.value = :code", UUID.class)
                        .setParameter("code", code)
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }

    /** In the order of their codes, those after this one that were recorded by then. */
    @SuppressWarnings("unchecked")
    List<UUID> idsAfter(String code, Instant recordedBy, int limit) {
        return getEntityManager()
                .createNativeQuery(RECORDED_BY, UUID.class)
                .setParameter("after", code)
                .setParameter("by", recordedBy)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** The declaration, which nobody else changes until this transaction ends; locked by a statement of its own, then read whole. */
    Declaration locked(UUID id) {
        getEntityManager()
                .createNativeQuery("select id from declaration where id = :id for update", UUID.class)
                .setParameter("id", id)
                .getSingleResult();
        return getEntityManager().find(Declaration.class, id);
    }

    /** Stores a new declaration; two at once under one code are told apart by the database alone. */
    void add(Declaration declaration) {
        try {
            persistAndFlush(declaration);
        } catch (ConstraintViolationException e) {
            if ("declaration_code_is_unique".equals(e.getConstraintName())) {
                throw new DeclarationRefused(new DeclarationRefusal.CodeTaken(declaration.code()));
            }
            throw e;
        }
    }
}
