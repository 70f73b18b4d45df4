package de.aaw.servers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.postgresql.Driver;

/** The system's databases, each owned by a login role of the same name that is no superuser and cannot enter another's. */
final class Databases {
    static final String SUPERUSER = "postgres";
    private static final List<String> NAMES = List.of("partners", "measures", "reporting", "keycloak");

    private final int port;

    Databases(int port) {
        this.port = port;
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Creates what is missing; what is there stays as it is. */
    void create() {
        try (Connection connection = connect(port, SUPERUSER)) {
            for (String name : NAMES) {
                create(connection, name, name);
            }
            execute(connection, "revoke connect on database postgres, template1 from public");
        } catch (SQLException e) {
            throw new ServerFailure("The databases cannot be created: " + e.getMessage(), e);
        }
    }

    /** Creates an empty database; one that exists under that name is dropped with its connections. */
    void createEmpty(String database, String owner) {
        drop(database);
        try (Connection connection = connect(port, SUPERUSER)) {
            create(connection, database, owner);
        } catch (SQLException e) {
            throw new ServerFailure("The database " + database + " cannot be created: " + e.getMessage(), e);
        }
    }

    void drop(String database) {
        try (Connection connection = connect(port, SUPERUSER)) {
            execute(connection, "drop database if exists \"" + database + "\" with (force)");
        } catch (SQLException e) {
            throw new ServerFailure("The database " + database + " cannot be dropped: " + e.getMessage(), e);
        }
    }

    /** As the superuser, and bounded in time: also the way the liveness probe asks. */
    static Connection connect(int port, String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", Credentials.of(SUPERUSER));
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("socketTimeout", "30");
        Connection connection = new Driver().connect(jdbcUrl(port, database), properties);
        if (connection == null) {
            throw new SQLException("the driver does not know its own URL");
        }
        return connection;
    }

    private static void create(Connection connection, String database, String role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(
                    connection,
                    "create role " + role + " login nosuperuser nocreatedb nocreaterole password '"
                            + Credentials.of(role) + "'");
        }
        if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
            execute(connection, "create database \"" + database + "\" owner " + role);
        }
        execute(connection, "revoke connect, temporary on database \"" + database + "\" from public");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
