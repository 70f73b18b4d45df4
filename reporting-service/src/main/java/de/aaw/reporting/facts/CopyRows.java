package de.aaw.reporting.facts;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into one table by {@code COPY}: nothing gets them there faster, be they few or many. */
public final class CopyRows {

    /** As many characters as are held before they are sent. */
    private static final int FULL = 256 * 1024;

    private final DSLContext dsl;
    private final String copy;
    private final StringBuilder rows = new StringBuilder();

    public CopyRows(DSLContext dsl, Table<?> table, Field<?>... columns) {
        this.dsl = dsl;
        this.copy = Arrays.stream(columns)
                .map(Field::getName)
                .collect(joining("\", \"", "copy " + table.getName() + " (\"", "\") from stdin"));
    }

    /** One value for each column, null for SQL's. */
    public void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            append(values[i], i == values.length - 1 ? '\n' : '\t');
        }
        if (rows.length() >= FULL) {
            send();
        }
    }

    /** What was added and has not been sent yet. */
    public void send() {
        if (!rows.isEmpty()) {
            byte[] text = rows.toString().getBytes(StandardCharsets.UTF_8);
            rows.setLength(0);
            dsl.connection(connection -> send(connection, text));
        }
    }

    private void send(Connection connection, byte[] text) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new ByteArrayInputStream(text));
    }

    private void append(@Nullable Object value, char end) {
        switch (value) {
            case null -> rows.append("\\N");
            case String text -> escape(text);
            default -> rows.append(value);
        }
        rows.append(end);
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }
}
