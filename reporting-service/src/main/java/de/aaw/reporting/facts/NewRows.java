package de.aaw.reporting.facts;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/** Rows of one table, inserted by one statement however many they are; a row whose key is there already stays as it is. */
final class NewRows {

    private static final Configuration POSTGRES = new DefaultConfiguration().set(SQLDialect.POSTGRES);

    private final List<List<@Nullable String>> columns;
    private final String insert;

    NewRows(Table<?> table, Field<?>... fields) {
        this.columns = Arrays.stream(fields)
                .<List<@Nullable String>>map(field -> new ArrayList<>())
                .toList();
        // As text, cast by the database: one array type for all columns.
        this.insert = "insert into %s (%s) select %s from unnest(%s) as r (%s) on conflict do nothing"
                .formatted(
                        table.getName(),
                        each(fields, "\"%1$s\""),
                        each(fields, "\"%1$s\"::%2$s"),
                        each(fields, "?"),
                        each(fields, "\"%1$s\""));
    }

    /** One value for each column, in the form in which the database reads it. */
    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            columns.get(i).add(value == null ? null : value.toString());
        }
    }

    void insert(DSLContext dsl) {
        if (!columns.getFirst().isEmpty()) {
            dsl.connection(connection -> {
                try (PreparedStatement statement = prepared(connection, insert)) {
                    statement.executeUpdate();
                }
            });
        }
    }

    /** Reads a row of an answer. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Answers with those that were not there, as the key columns named tell them. */
    <T> List<T> insert(DSLContext dsl, Reading<T> reading, Field<?>... key) {
        if (columns.getFirst().isEmpty()) {
            return List.of();
        }
        return dsl.connectionResult(connection -> {
            var inserted = new ArrayList<T>();
            try (PreparedStatement statement = prepared(connection, insert + " returning " + each(key, "\"%1$s\""));
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    inserted.add(reading.read(rows));
                }
            }
            return inserted;
        });
    }

    /** An array as the database reads it. */
    static String array(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(joining(",", "{", "}"));
    }

    private PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < columns.size(); i++) {
            statement.setArray(
                    i + 1, connection.createArrayOf("text", columns.get(i).toArray()));
        }
        return statement;
    }

    private static String each(Field<?>[] fields, String form) {
        return Arrays.stream(fields)
                .map(field ->
                        form.formatted(field.getName(), field.getDataType().getCastTypeName(POSTGRES)))
                .collect(joining(", "));
    }
}
