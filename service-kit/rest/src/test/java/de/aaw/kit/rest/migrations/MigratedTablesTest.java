package de.aaw.kit.rest.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.aaw.kit.testing.servers.RunningServers;
import de.aaw.servers.Credentials;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class MigratedTablesTest {
    private static final String ROLE = "partners";
    private static final String FIRST = "create table things.thing (id int)";
    private static final MigratedTables TABLES = new MigratedTables("db/things", "things", "things_history");

    @TempDir
    Path folder;

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @BeforeEach
    void anEmptyDatabaseAndOneMigration() throws IOException {
        database.setUrl(RunningServers.postgres().emptyDatabase("kit_rest_migrations", ROLE));
        database.setUser(ROLE);
        database.setPassword(Credentials.of(ROLE));
        write("V001__there_are_things.sql", FIRST);
        onClassPath(folder);
    }

    @AfterEach
    void asBefore() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void flywayIsAskedOnceForTheSameMigrations() throws SQLException {
        assertThat(TABLES.bringUpToDate(database)).isTrue();
        assertThat(hasTable("thing")).isTrue();
        assertThat(TABLES.bringUpToDate(database)).isFalse();
    }

    @Test
    void aNewMigrationIsRun() throws Exception {
        TABLES.bringUpToDate(database);
        write("V002__there_is_more.sql", "create table things.more (id int)");
        assertThat(TABLES.bringUpToDate(database)).isTrue();
        assertThat(hasTable("more")).isTrue();
    }

    @Test
    void aMigrationThatIsChangedAfterItRanIsRefused() throws IOException {
        TABLES.bringUpToDate(database);
        write("V001__there_are_things.sql", FIRST + " -- changed");
        assertThatThrownBy(() -> TABLES.bringUpToDate(database))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("001");
    }

    @Test
    void aMigrationThatFailedIsRunAgain() throws Exception {
        write("V002__there_is_more.sql", "create table nowhere.more (id int)");
        assertThatThrownBy(() -> TABLES.bringUpToDate(database)).isInstanceOf(FlywayException.class);
        write("V002__there_is_more.sql", "create table things.more (id int)");
        assertThat(TABLES.bringUpToDate(database)).isTrue();
        assertThat(hasTable("more")).isTrue();
    }

    @Test
    void aSchemaThatWasDroppedIsMadeAnew() throws SQLException {
        TABLES.bringUpToDate(database);
        execute("drop schema things cascade");
        assertThat(TABLES.bringUpToDate(database)).isTrue();
        assertThat(hasTable("thing")).isTrue();
    }

    @Test
    void tablesMigratedByAnOlderBuildAreTakenOver() throws SQLException {
        TABLES.bringUpToDate(database);
        execute("comment on table things.things_history is null");
        assertThat(TABLES.bringUpToDate(database)).isTrue();
        assertThat(TABLES.bringUpToDate(database)).isFalse();
    }

    @Test
    void aJarIsReadAsAFolderIs() throws IOException {
        String inFolder = MigrationFiles.in("db/things").digest();
        onClassPath(packed());
        assertThat(MigrationFiles.in("db/things").digest()).isEqualTo(inFolder);
        onClassPath(Files.createDirectories(folder.resolve("elsewhere")));
        assertThat(MigrationFiles.in("db/things").digest()).isNotEqualTo(inFolder);
    }

    private void write(String name, String sql) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("db/things")).resolve(name), sql);
    }

    private Path packed() throws IOException {
        Path jar = folder.resolve("packed.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("db/things/"));
            entries.putNextEntry(new ZipEntry("db/things/V001__there_are_things.sql"));
            entries.write(FIRST.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            entries.putNextEntry(new ZipEntry("db/thingsandmore/V001__not_ours.sql"));
        }
        return jar;
    }

    private void onClassPath(Path path) throws IOException {
        URL[] only = {path.toUri().toURL()};
        Thread.currentThread().setContextClassLoader(new URLClassLoader(only, before));
    }

    private boolean hasTable(String name) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select to_regclass('things." + name + "') is not null")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
