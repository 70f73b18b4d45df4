package de.aaw.kit.outbox.changes;

import de.aaw.kit.outbox.OutboxUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Everything that was published. Positions have no gaps and are written by one relay, so a reader can never skip a change. */
@ApplicationScoped
public class ChangeLog {
    /** How far one reading looks for what the caller may see; a page that shows little still comes soon. */
    static final int FARTHEST = 10_000;

    static final int MOST_BYTES = 4_000_000;

    private static final String END = "select coalesce(max(position), 0) from change";

    private static final String PAGE = """
            select position, topic, message, found
              from (select *, count(*) over () as found, row_number() over log as nth,
                           sum(octet_length(message)) over log - octet_length(message) as bytes_before
                      from (select position, topic, message from change
                             where position > ? and position <= ? and %s
                             order by position limit ?) candidates
                    window log as (order by position)) measured
             where nth <= ? and bytes_before < ?
             order by position""";

    private final DataSource dataSource;

    @Inject
    ChangeLog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** At most {@code limit} visible changes after a position; empty when the log does not reach that far. */
    public Optional<Reading> after(long position, int limit, VisibleChanges visible) {
        try (Connection connection = dataSource.getConnection()) {
            long end = end(connection);
            if (position < 0 || position > end) {
                return Optional.empty();
            }
            return Optional.of(
                    read(connection, new Span(position, Math.min(position + FARTHEST, end), end), limit, visible));
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }

    /** From after one position to another, of a log that ends later. */
    private record Span(long after, long through, long end) {}

    private static long end(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(END)) {
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static Reading read(Connection connection, Span span, int limit, VisibleChanges visible)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PAGE.formatted(visible.condition()))) {
            List<Object> parameters = new ArrayList<>(List.of(span.after(), span.through()));
            parameters.addAll(visible.parameters());
            parameters.addAll(List.of(limit + 1, limit, MOST_BYTES));
            for (int n = 0; n < parameters.size(); n++) {
                select.setObject(n + 1, parameters.get(n));
            }
            return reading(select.executeQuery(), span);
        }
    }

    private static Reading reading(ResultSet rows, Span span) throws SQLException {
        List<Change> changes = new ArrayList<>();
        long found = 0;
        while (rows.next()) {
            changes.add(new Change(rows.getLong("position"), rows.getString("topic"), rows.getString("message")));
            found = rows.getLong("found");
        }
        return found > changes.size()
                ? new Reading(changes, changes.getLast().position(), true)
                : new Reading(changes, span.through(), span.through() < span.end());
    }
}
