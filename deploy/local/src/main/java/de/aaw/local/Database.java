package de.aaw.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The local run's PostgreSQL as seen from outside: addresses, the marked local passwords. */
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
                url(ports, database) + "?connectTimeout=2&socketTimeout=600&ApplicationName=aaw",
                database,
                password(database));
    }
}
