package de.aaw.kit.rest.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import de.aaw.kit.rest.json.StrictJson;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The answers already given, in the same database and transaction as what they tell of. */
@ApplicationScoped
public class StoredAnswers {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    // The default data source takes part in the current transaction: every connection it gives within it is the same.
    private final AgroalDataSource database;

    StoredAnswers(AgroalDataSource database) {
        this.database = database;
    }

    /** Holds the key until the transaction ends; whoever comes meanwhile is told so. */
    void hold(IdempotencyKey key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, key.digest());
            try (ResultSet free = lock.executeQuery()) {
                if (!free.next() || !free.getBoolean(1)) {
                    throw Problem.of(KitProblem.IDEMPOTENCY_IN_PROGRESS)
                            .retryAfter(Duration.ofSeconds(1))
                            .asException();
                }
            }
        }
    }

    Optional<StoredAnswer> find(IdempotencyKey key, String bodyDigest) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select body_digest, status, headers, body from idempotent_answer where key_digest = ?")) {
            select.setString(1, key.digest());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (!bodyDigest.equals(row.getString("body_digest"))) {
                    throw Problem.of(KitProblem.IDEMPOTENCY_KEY_REUSED).asException();
                }
                return Optional.of(new StoredAnswer(
                        row.getInt("status"), readHeaders(row.getString("headers")), row.getBytes("body")));
            }
        }
    }

    void keep(IdempotencyKey key, String bodyDigest, StoredAnswer answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into idempotent_answer (key_digest, body_digest, status, headers, body) values (?, ?, ?, ?::jsonb, ?)")) {
            insert.setString(1, key.digest());
            insert.setString(2, bodyDigest);
            insert.setInt(3, answer.status());
            insert.setString(4, writeHeaders(answer.headers()));
            insert.setBytes(5, answer.body());
            insert.executeUpdate();
        }
    }

    private static Map<String, String> readHeaders(String json) {
        try {
            return StrictJson.mapper().readValue(json, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String writeHeaders(Map<String, String> headers) {
        try {
            return StrictJson.mapper().writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
