import de.aaw.servers.Postgres;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.security.MessageDigest;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the jOOQ tables of the derived schema from a real PostgreSQL after its migrations. Runs in generate-sources as
 * a source file, and does nothing while neither the migrations nor this file have changed.
 *
 * <p>Arguments: the migrations, this file, the directory to write to, where the server's programs are kept, a
 * directory for the server.
 */
public class GenerateTables {

    private static final String SCHEMA = "reporting_1";
    private static final String PACKAGE = "de.aaw.reporting.schema";
    private static final String ROLE = "reporting";
    private static final String PASSWORD = "local-only-reporting";

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path target = Path.of(args[2]);
        Path stamp = target.resolve("generated-from");
        String inputs = fingerprint(migrations, Path.of(args[1]));
        if (Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
            return;
        }
        generate(migrations, target, Path.of(args[3]), Files.createDirectories(Path.of(args[4])));
        describe(target, PACKAGE, "The tables of the derived schema");
        describe(target, PACKAGE + ".tables", "One class for each table");
        Files.writeString(stamp, inputs);
    }

    private static void generate(Path migrations, Path target, Path cache, Path work) throws Exception {
        Path log = work.resolve("postgres.log");
        try (Postgres postgres = Postgres.start(work, cache, freePort(), Redirect.to(log.toFile()))) {
            String url = postgres.jdbcUrl(ROLE);
            Flyway.configure()
                    .dataSource(url, ROLE, PASSWORD)
                    .schemas(SCHEMA)
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(url, target));
        }
    }

    private static void describe(Path target, String name, String sentence) throws Exception {
        Files.writeString(
                target.resolve(name.replace('.', '/')).resolve("package-info.java"),
                "/** %s, generated from its migrations. */%n@org.jspecify.annotations.NullMarked%npackage %s;%n"
                        .formatted(sentence, name));
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Configuration configuration(String url, Path target) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(url).withUser(ROLE).withPassword(PASSWORD))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withExcludes("flyway_schema_history")
                                .withInputSchema(SCHEMA)
                                // The schema is chosen per transaction, so no statement may name it.
                                .withOutputSchemaToDefault(true)
                                .withForcedTypes(types()))
                        .withGenerate(new Generate()
                                .withRecords(false)
                                .withKeys(true)
                                .withIndexes(false)
                                .withRelations(true)
                                .withGeneratedAnnotation(true)
                                .withDefaultCatalog(false)
                                .withDefaultSchema(false))
                        .withTarget(new Target()
                                .withPackageName(PACKAGE)
                                .withDirectory(target.toString())));
    }

    private static List<ForcedType> types() {
        return List.of(
                new ForcedType().withName("INSTANT").withIncludeTypes("timestamp.*"),
                constants("de.aaw.reporting.aggregation.ValueRole", "role"),
                constants("de.aaw.reporting.aggregation.ValueStatus", "status"),
                constants("de.aaw.reporting.aggregation.Precision", "precision"));
    }

    private static ForcedType constants(String type, String column) {
        return new ForcedType()
                .withUserType(type)
                .withEnumConverter(true)
                .withIncludeExpression(".*\\." + column);
    }

    private static String fingerprint(Path migrations, Path self) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(migrations)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes());
                digest.update(Files.readAllBytes(file));
            }
        }
        digest.update(Files.readAllBytes(self));
        return HexFormat.of().formatHex(digest.digest());
    }
}
