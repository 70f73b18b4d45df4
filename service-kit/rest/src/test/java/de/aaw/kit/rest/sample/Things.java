package de.aaw.kit.rest.sample;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

@ApplicationScoped
public class Things {
    private final AgroalDataSource database;

    Things(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional
    public Thing add(NewThing thing) {
        update(
                "insert into thing (code, size, note, version) values (?, ?, ?, 1)",
                thing.code(),
                thing.size(),
                thing.note());
        return find(thing.code()).orElseThrow();
    }

    @Transactional
    public boolean change(String code, long version, NewThing thing) {
        return update(
                        "update thing set size = ?, note = ?, version = version + 1 where code = ? and version = ?",
                        thing.size(),
                        thing.note(),
                        code,
                        version)
                == 1;
    }

    public Optional<Thing> find(String code) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select * from thing where code = ?")) {
            select.setString(1, code);
            ResultSet row = select.executeQuery();
            return row.next()
                    ? Optional.of(new Thing(code, row.getInt("size"), row.getString("note"), row.getLong("version")))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional
    public int update(String sql, @org.jspecify.annotations.Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
