package de.aaw.kit.rest.failures;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/**
 * A commit that failed. What the database says, it knows: nothing was done. Where the connection broke, the commit may have been the last
 * thing that happened on it. The transaction manager speaks of a rollback in either case, and puts the reason aside as suppressed.
 */
final class FailedCommit {
    private static final String CONNECTION = "08";
    private static final Set<String> ENDED_BY_THE_SERVER = Set.of("57P01", "57P02", "57P03");

    private FailedCommit() {}

    /** Empty where it failed before the commit itself: then the causes tell why, and nothing was done. */
    static Optional<Problem> problem(RollbackException failure) {
        return Stream.of(failure.getSuppressed())
                .filter(XAException.class::isInstance)
                .flatMap(Failures::chain)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .flatMap(said -> isBroken(said) ? Optional.of(outcomeUnknown()) : DatabaseFaults.problem(said));
    }

    private static boolean isBroken(SQLException said) {
        String state = Objects.requireNonNullElse(said.getSQLState(), CONNECTION);
        return state.startsWith(CONNECTION) || ENDED_BY_THE_SERVER.contains(state);
    }

    private static Problem outcomeUnknown() {
        return Problem.of(KitProblem.OUTCOME_UNKNOWN).header("Retry-After", "2");
    }
}
