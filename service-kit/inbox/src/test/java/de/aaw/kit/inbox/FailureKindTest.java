package de.aaw.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.transaction.RollbackException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"22003", "22P05", "23505", "23514", "54000"})
    void aConstraintOrAValueIsTheRecordsFault(String state) {
        assertEquals(FailureKind.FOR_GOOD, FailureKind.of(wrapped(new SQLException("refused", state))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"08006", "40001", "40P01", "53100", "57P01", "57014", "55P03", "58030", "42P01", "25006", "XX000"
            })
    void everyOtherStateIsNot(String state) {
        assertEquals(FailureKind.NOT_NOW, FailureKind.of(wrapped(new SQLException("away", state))));
    }

    @Test
    void aPoolWithoutConnectionsHasNoState() {
        assertEquals(FailureKind.NOT_NOW, FailureKind.of(wrapped(new SQLException("Acquisition timeout"))));
    }

    @Test
    void whatAHandlerRejectsIsForGood() {
        assertEquals(FailureKind.FOR_GOOD, FailureKind.of(wrapped(new Rejected("never"))));
    }

    @Test
    void aBugIsForGoodSoThatItStopsNoPartition() {
        assertEquals(FailureKind.FOR_GOOD, FailureKind.of(new NullPointerException()));
    }

    @Test
    void anErrorOfTheMachineIsNotTheRecordsFault() {
        assertEquals(FailureKind.NOT_NOW, FailureKind.of(new OutOfMemoryError()));
    }

    @Test
    void whatWasToldToStopOrToAskAgainIsNotTheRecordsFault() {
        assertEquals(FailureKind.NOT_NOW, FailureKind.of(wrapped(new CancellationException("stop"))));
        assertEquals(FailureKind.NOT_NOW, FailureKind.of(wrapped(new TimeoutException("brokers away"))));
        assertEquals(
                FailureKind.NOT_NOW, FailureKind.of(new IllegalStateException(new LogEnds.Unknown("x", new Error()))));
    }

    @Test
    void aFailedCommitIsJudgedByItsReason() {
        var rollback = new RollbackException("could not commit");
        assertEquals(FailureKind.NOT_NOW, FailureKind.of(wrapped(rollback)));
        rollback.addSuppressed(new SQLException("deferred constraint", "23505"));
        assertEquals(FailureKind.FOR_GOOD, FailureKind.of(wrapped(rollback)));
    }

    @Test
    void aBatchOfStatementsHidesTheReasonInItsNextException() {
        var batch = new BatchUpdateException();
        batch.setNextException(new SQLException("refused", "23503"));
        assertEquals(FailureKind.FOR_GOOD, FailureKind.of(batch));
    }

    private static RuntimeException wrapped(Exception cause) {
        return new IllegalStateException(new RuntimeException(cause));
    }
}
