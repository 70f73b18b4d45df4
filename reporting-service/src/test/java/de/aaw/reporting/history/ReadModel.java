package de.aaw.reporting.history;

import de.aaw.kit.testing.servers.RunningServers;
import de.aaw.reporting.facts.FactWriter;
import de.aaw.reporting.facts.Touched;
import de.aaw.reporting.rollups.RollupWriter;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Facts and rollups in a database of their own, filled without Kafka: for the rules that need thousands of histories. */
public final class ReadModel {

    private static final String ROLE = "reporting";
    private static final String SCHEMA = "reporting_1";

    private final DSLContext dsl;

    private ReadModel(DSLContext dsl) {
        this.dsl = dsl;
    }

    public static ReadModel empty(String database) {
        DataSource source = pool(RunningServers.postgres().emptyDatabase(database, ROLE));
        Flyway.configure()
                .dataSource(source)
                .schemas(SCHEMA)
                .locations("classpath:db/derived")
                .load()
                .migrate();
        return new ReadModel(DSL.using(source, SQLDialect.POSTGRES));
    }

    private static DataSource pool(String url) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(8)
                            .connectionFactoryConfiguration(connection -> connection
                                    .jdbcUrl(url)
                                    .principal(new NamePrincipal(ROLE))
                                    .credential(new SimplePassword(
                                            RunningServers.postgres().password(ROLE)))
                                    .jdbcProperty("currentSchema", SCHEMA)
                                    // Thousands of small transactions whose durability nobody tests here.
                                    .jdbcProperty("options", "-c synchronous_commit=off"))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T read(Function<DSLContext, T> question) {
        return dsl.transactionResult(transaction -> question.apply(transaction.dsl()));
    }

    /** As the inbox does: facts and rollups of one event in one transaction. */
    public void append(Published event, Instant recordedAt) {
        dsl.transaction(transaction -> {
            Touched touched = FactWriter.store(transaction.dsl(), List.of(event.appended(recordedAt)));
            RollupWriter.renew(transaction.dsl(), touched);
        });
    }

    public void clear() {
        dsl.execute("truncate partner_version, declaration_version, indicator_version, measure_version, revision_part,"
                + " revision_value, report_state, reported_indicator, rollup, measure_lock");
    }
}
