package de.aaw.kit.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.kit.rest.failures.Failures;
import de.aaw.kit.rest.problems.KitProblem;
import jakarta.transaction.RollbackException;
import java.io.Serial;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

    /** Named as Jakarta Persistence names it. */
    static final class OptimisticLockException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new SQLException("refused", "08001"), KitProblem.UNAVAILABLE),
                Arguments.of(new SQLException("cancelled", "57014"), KitProblem.UNAVAILABLE),
                Arguments.of(new SQLException("terminated", "57P01"), KitProblem.UNAVAILABLE),
                Arguments.of(new SQLException("deadlock", "40P01"), KitProblem.UNAVAILABLE),
                Arguments.of(new SQLException("too many", "53300"), KitProblem.UNAVAILABLE),
                Arguments.of(new SQLException("stood still", "25P03"), KitProblem.UNAVAILABLE),
                Arguments.of(new SQLException("Acquisition timeout while waiting"), KitProblem.UNAVAILABLE),
                Arguments.of(new SQLException("twice", "23505"), KitProblem.CONFLICT),
                Arguments.of(new SQLException("overlap", "23P01"), KitProblem.CONFLICT),
                Arguments.of(new SQLException("too long", "22001"), KitProblem.INVALID),
                Arguments.of(new SQLException("syntax", "42601"), KitProblem.INTERNAL),
                Arguments.of(new SQLException("check", "23514"), KitProblem.INTERNAL),
                Arguments.of(new OptimisticLockException(), KitProblem.CONFLICT),
                Arguments.of(commit("08006"), KitProblem.OUTCOME_UNKNOWN),
                Arguments.of(commit("57P01"), KitProblem.OUTCOME_UNKNOWN),
                Arguments.of(commit("40001"), KitProblem.UNAVAILABLE),
                Arguments.of(commit("57014"), KitProblem.UNAVAILABLE),
                Arguments.of(commit("23505"), KitProblem.CONFLICT),
                Arguments.of(new IllegalStateException("any"), KitProblem.INTERNAL));
    }

    /** As the transaction manager reports a commit that the database or its connection refused. */
    private static Throwable commit(String sqlState) {
        RollbackException rolledBack = new RollbackException("could not commit");
        XAException said = new XAException(XAException.XA_RBROLLBACK);
        said.initCause(new SQLException("refused", sqlState));
        rolledBack.addSuppressed(said);
        return rolledBack;
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatWentWrongIsFoundHoweverItIsWrapped(Throwable failure, KitProblem expected) {
        Throwable wrapped = new IllegalStateException("rolled back", new IllegalArgumentException(failure));
        assertEquals(expected, new Failures().problem(failure).type());
        assertEquals(expected, new Failures().problem(wrapped).type());
    }
}
