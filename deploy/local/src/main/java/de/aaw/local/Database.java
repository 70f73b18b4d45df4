package de.aaw.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The local run's PostgreSQL as seen from outside: addresses, the marked local passwords, a probe. */
final class Database {
    private Database() {}

    static String url(Ports ports, String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database;
    }

    static String password(String role) {
        return "local-only-" + role;
    }

    static Connection connect(Ports ports, String database) throws SQLException {
        return DriverManager.getConnection(
                url(ports, database) + "?connectTimeout=2&socketTimeout=600&ApplicationName=aaw", database, password(database));
    }

    static Part.Probe probe(Ports ports, String database) {
        return () -> {
            try (Connection connection = connect(ports, database);
                    Statement statement = connection.createStatement()) {
                statement.setQueryTimeout(3);
                statement.execute("select 1");
            }
        };
    }
}
