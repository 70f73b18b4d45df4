package de.aaw.reporting.figures;

import de.aaw.reporting.aggregation.Addition;
import de.aaw.reporting.periods.Frequency;
import java.time.Instant;
import java.util.List;

/** Why a question is not answered. */
public sealed interface Refusal {
    /** A code that nobody ever published: a misspelt filter must not empty or widen an answer. */
    record UnknownCode(String parameter, String code) implements Refusal {}

    /** Known today, but not at the instant asked for. */
    record NotRecordedYet(Instant since) implements Refusal {}

    record InTheFuture(Instant asOf) implements Refusal {}

    record NotComparable(String indicator, List<String> measures) implements Refusal {}

    /** A plan whose periods never make up the period asked for: a calendar year from Berichtsjahre. */
    record CannotCompose(String indicator, String measure, Frequency frequency, String period) implements Refusal {}

    record CannotAdd(String indicator, Addition.Refusal reason) implements Refusal {}

    /** Contributions explain one cell: one indicator, and one member of every dimension. */
    record NotOneCell(String parameter) implements Refusal {}

    record TokenNeeded() implements Refusal {}

    record NotForYou(List<String> measures) implements Refusal {}

    default QuestionRefused asException() {
        return new QuestionRefused(this);
    }
}
