package de.aaw.kit.rest.failures;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What PostgreSQL, its driver, the pool or the object mapper refused, by SQLSTATE where there is one. */
final class DatabaseFaults {
    private static final Set<String> NOT_NOW = Set.of(
            "JDBCConnectionException", "QueryTimeoutException", "LockTimeoutException", "PessimisticLockException");
    // Unique, foreign key, exclusion: somebody else was quicker than our own check.
    private static final Set<String> CONFLICTS = Set.of("23505", "23503", "23P01");
    // Connection, rolled back by the server, resources, operator, system.
    private static final Set<String> TEMPORARY = Set.of("08", "40", "53", "57", "58");
    // A lock that is not to be had, a transaction that stood still for too long.
    private static final Set<String> GIVEN_UP = Set.of("55P03", "25P03");
    private static final String DATA_REFUSED = "22";

    private DatabaseFaults() {}

    static Optional<Problem> problem(SQLException fault) {
        String state = Objects.requireNonNullElse(fault.getSQLState(), "");
        if (isPoolExhausted(fault) || TEMPORARY.contains(category(state)) || GIVEN_UP.contains(state)) {
            return Optional.of(Failures.unavailable());
        }
        if (CONFLICTS.contains(state)) {
            return Optional.of(Problem.of(KitProblem.CONFLICT));
        }
        return state.startsWith(DATA_REFUSED) ? Optional.of(Problem.of(KitProblem.INVALID)) : Optional.empty();
    }

    static Optional<Problem> problem(Throwable fault) {
        if (Overtaken.is(fault)) {
            return Optional.of(Problem.of(KitProblem.CONFLICT));
        }
        return NOT_NOW.contains(fault.getClass().getSimpleName())
                ? Optional.of(Failures.unavailable())
                : Optional.empty();
    }

    private static String category(String state) {
        return state.length() < 2 ? "" : state.substring(0, 2);
    }

    /** Agroal gives it no SQLSTATE. */
    private static boolean isPoolExhausted(SQLException fault) {
        String message = Objects.requireNonNullElse(fault.getMessage(), "");
        return fault.getSQLState() == null && message.toLowerCase(Locale.ROOT).contains("acquisition");
    }
}
