package de.aaw.system.faults;

import de.aaw.system.faults.Troubles.Spell;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What must hold of every answer while things go wrong: in time; 503 with Retry-After where, and only where, something is away that is needed; 401 only from a clock that is wrong; never 500; none at all
 * only where the service itself, or the way to it, was gone.
 */
final class Answers {
    static final Duration IN_TIME = Duration.ofSeconds(5);
    /** On the ground that all is there: a service that has just started on a busy machine thinks longer over its first answers. */
    static final Duration IN_TIME_WITH_ALL = Duration.ofSeconds(10);
    /** So long after something is back its absence may still be noticed. */
    static final Duration AFTERMATH = Duration.ofSeconds(15);

    private static final int MOST_SHOWN = 25;

    private final Troubles troubles;
    private final Duration usual;
    private final List<String> broken = new ArrayList<>();

    private Answers(Troubles troubles, Duration usual) {
        this.troubles = troubles;
        this.usual = usual;
    }

    static void check(List<Answer> answers, Troubles troubles) {
        Answers check = new Answers(troubles, slowestWhenAllIsWell(answers, troubles));
        answers.forEach(check::one);
        check.writesWithoutKafka(answers);
        if (!check.broken.isEmpty()) throw new AssertionError(check.report());
    }

    /** What a machine that is busy with other things adds to every answer. */
    static Duration slowestWhenAllIsWell(List<Answer> answers, Troubles troubles) {
        return answers.stream()
                .filter(answer -> answer.waited().isZero())
                .filter(answer -> amiss(answer, troubles, AFTERMATH).isEmpty())
                .map(Answer::took)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** What was away then; a busy machine is busy at other times, too. */
    private static List<Spell> amiss(Answer answer, Troubles troubles, Duration before) {
        return troubles.between(answer.start(), answer.end(), before).stream()
                .filter(spell -> !spell.what().equals(Troubles.BUSY))
                .toList();
    }

    private void one(Answer answer) {
        Excuses excuses = new Excuses(
                answer.service(), troubles.between(answer.start(), answer.end(), AFTERMATH), troubles.all());
        switch (answer.status()) {
            case 0 ->
                require(
                        excuses.unreachable(answer.isHealth()),
                        "No answer though the service was there",
                        answer,
                        excuses);
            case 401 -> require(excuses.wrongClock(), "401 though its clock was right", answer, excuses);
            case 503 -> unavailable(answer, excuses);
            default -> require(answer.status() < 500, "An answer that must never be given", answer, excuses);
        }
        Duration limit = answer.status() == 503 ? IN_TIME : IN_TIME_WITH_ALL;
        boolean inTime = answer.took().compareTo(limit.plus(usual).plus(answer.waited())) <= 0;
        boolean thinks = answer.status() != 503 && excuses.busyMachine();
        require(inTime || thinks || excuses.slow(answer.isHealth()), "Too late", answer, excuses);
    }

    private void unavailable(Answer answer, Excuses excuses) {
        if (answer.path().equals("/q/health/live")) require(false, "Not alive", answer, excuses);
        if (answer.isHealth()) {
            require(excuses.any(), "Not ready though nothing was away", answer, excuses);
            return;
        }
        boolean behind = "PROJECTION_BEHIND".equals(answer.code());
        require(
                behind ? excuses.any() : excuses.lacksWhatItNeeds(),
                "503 though nothing was away that it needs",
                answer,
                excuses);
        require(answer.retryAfter() != null, "503 without Retry-After", answer, excuses);
    }

    /** Compared with the same run's quiet times: a loaded machine is slow in both. */
    private void writesWithoutKafka(List<Answer> answers) {
        Map<Boolean, List<Long>> millis = new TreeMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
        answers.stream()
                .filter(Answer::writes)
                .filter(answer -> answer.waited().isZero())
                .forEach(answer -> {
                    List<Spell> around = amiss(answer, troubles, Duration.ZERO);
                    boolean onlyKafka =
                            around.stream().allMatch(spell -> spell.what().endsWith("kafka"));
                    if (onlyKafka)
                        at(millis, !around.isEmpty()).add(answer.took().toMillis());
                });
        List<Long> away = at(millis, true);
        List<Long> quiet = at(millis, false);
        if (away.size() < 20 || quiet.size() < 20) return;
        long usual = median(quiet);
        if (median(away) > 3 * usual + 100)
            broken.add("Writes take " + median(away) + " ms while Kafka is away, and " + usual
                    + " ms otherwise (medians)");
    }

    private static List<Long> at(Map<Boolean, List<Long>> map, boolean key) {
        return map.computeIfAbsent(key, none -> new ArrayList<>());
    }

    static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0L);
    }

    private void require(boolean holds, String rule, Answer answer, Excuses excuses) {
        if (!holds) broken.add(rule + ": " + answer + (excuses.any() ? "   (at that time: " + excuses + ")" : ""));
    }

    private String report() {
        Stream<String> shown = broken.stream().limit(MOST_SHOWN);
        String more = broken.size() > MOST_SHOWN ? "\n… and " + (broken.size() - MOST_SHOWN) + " more" : "";
        return broken.size() + " answers were wrong:\n" + String.join("\n", shown.toList()) + more;
    }
}
