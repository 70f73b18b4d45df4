package de.aaw.measures.alliance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what is known, guarded by the version that was published. */
final class KnownRows {
    private static final String PARTNER = """
            insert into known_partner (id, code, version) values (?, ?, ?)
            on conflict (id) do update set code = excluded.code, version = excluded.version
            where known_partner.version < excluded.version""";
    private static final String FORGET_STATUSES = "delete from known_partner_status where partner_id = ?";
    private static final String STATUS =
            "insert into known_partner_status (partner_id, status, valid_from, valid_to) values (?, ?, ?, ?)";
    private static final String DECLARATION = """
            insert into known_declaration (id, code, version, action_fields) values (?, ?, ?, ?)
            on conflict (id) do update set code = excluded.code, version = excluded.version, action_fields = excluded.action_fields
            where known_declaration.version < excluded.version""";

    private final Connection connection;

    KnownRows(Connection connection) {
        this.connection = connection;
    }

    void write(PartnerPublished partner, long version) throws SQLException {
        if (update(PARTNER, partner.id(), partner.code(), version) == 0) {
            return;
        }
        update(FORGET_STATUSES, partner.id());
        for (PartnerPublished.Status status : partner.statuses()) {
            update(STATUS, partner.id(), status.status(), status.validFrom(), status.validTo());
        }
    }

    void write(DeclarationPublished declaration, long version) throws SQLException {
        Object[] fields = declaration.actionFields().stream()
                .map(DeclarationPublished.ActionField::code)
                .toArray();
        update(DECLARATION, declaration.id(), declaration.code(), version, connection.createArrayOf("text", fields));
    }

    private int update(String sql, UUID id, @Nullable Object... more) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            for (int i = 0; i < more.length; i++) {
                statement.setObject(i + 2, more[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** The database's refusal, for the inbox to judge by its SQLSTATE. */
    static final class Unwritten extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unwritten(SQLException cause) {
            super(cause);
        }
    }
}
