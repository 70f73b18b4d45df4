package de.aaw.kit.inbox;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javax.transaction.xa.XAException;
import org.apache.kafka.common.errors.RetriableException;

/** The two kinds of failure, which are never mixed: what is wrong with a record, and what is wrong with the world around it. */
public enum FailureKind {
    /** Repeating cannot help: the record goes into quarantine. Also every exception nobody thought of: a bug that one record meets must not stop its partition for ever. */
    FOR_GOOD,
    /** Repeating will help, some time: nothing may be skipped. */
    NOT_NOW;

    /** A value, a constraint, a limit that this one value is beyond (54: a text too long for its index, for one). */
    private static final Set<String> ABOUT_THE_RECORD = Set.of("22", "23", "54");

    public static FailureKind of(Throwable failure) {
        List<Throwable> chain = chain(failure);
        if (chain.stream().anyMatch(Rejected.class::isInstance)) {
            return FOR_GOOD;
        }
        List<SQLException> fromDatabase = chain.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .toList();
        if (!fromDatabase.isEmpty()) {
            // Any other state, or none (the pool's), says nothing about the record; a missing table (42) is a
            // deployment's fault.
            return fromDatabase.stream().anyMatch(FailureKind::aboutTheRecord) ? FOR_GOOD : NOT_NOW;
        }
        return chain.stream().anyMatch(FailureKind::aboutTheWorld) ? NOT_NOW : FOR_GOOD;
    }

    /** What the database itself says of the record, without the many words of those who pass it on; empty when it was not the database that refused it. */
    static Optional<String> wordsOfTheDatabase(Throwable failure) {
        return chain(failure).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(refused -> aboutTheRecord(refused) && !(refused instanceof BatchUpdateException))
                .map(refused -> refused.getSQLState() + " " + refused.getMessage())
                .findFirst();
    }

    /** Whether the database said exactly this. */
    public static boolean hasState(Throwable failure, String sqlState) {
        return chain(failure).stream()
                .anyMatch(cause -> cause instanceof SQLException sql && sqlState.equals(sql.getSQLState()));
    }

    private static boolean aboutTheRecord(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.length() == 5 && ABOUT_THE_RECORD.contains(state.substring(0, 2));
    }

    private static boolean aboutTheWorld(Throwable failure) {
        return failure instanceof Error
                || failure instanceof InterruptedException
                || failure instanceof XAException
                || failure instanceof CancellationException
                || failure instanceof RetriableException
                || failure instanceof LogEnds.Unknown
                || failure.getClass().getPackageName().equals("jakarta.transaction");
    }

    /** Causes, suppressed ones (a failed commit hides the reason there) and the further exceptions of a JDBC batch. */
    private static List<Throwable> chain(Throwable failure) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        var chain = new ArrayList<Throwable>();
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            chain.add(next);
            if (next.getCause() != null) {
                open.push(next.getCause());
            }
            open.addAll(List.of(next.getSuppressed()));
            if (next instanceof SQLException sql && sql.getNextException() != null) {
                open.push(sql.getNextException());
            }
        }
        return chain;
    }
}
