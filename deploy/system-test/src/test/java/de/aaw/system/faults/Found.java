package de.aaw.system.faults;

import de.aaw.system.load.Attempt;
import de.aaw.system.load.Journal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a run has shown. */
record Found(List<Answer> answers, Troubles troubles) {
    private static final Pattern WAIT = Pattern.compile("wait=(\\d+)");

    static Found of(Journal journal, List<Answer> health, Troubles troubles) {
        Stream<Answer> journalled = journal.attempts().stream().map(Found::answer);
        return new Found(
                Stream.concat(journalled, health.stream())
                        .sorted(Comparator.comparing(Answer::start))
                        .toList(),
                troubles);
    }

    private static Answer answer(Attempt attempt) {
        return new Answer(
                attempt.start(),
                attempt.end(),
                attempt.service(),
                attempt.method(),
                attempt.path(),
                attempt.status(),
                attempt.code(),
                attempt.retryAfter(),
                waited(attempt));
    }

    private static Duration waited(Attempt attempt) {
        Matcher asked = WAIT.matcher(attempt.request().headers().getOrDefault("Prefer", ""));
        return asked.find() ? Duration.ofSeconds(Long.parseLong(asked.group(1))) : Duration.ZERO;
    }

    String summary() {
        List<Answer> asked =
                answers.stream().filter(answer -> !answer.isHealth()).toList();
        Optional<Answer> slowest =
                asked.stream().filter(answer -> answer.status() != 0).max(Comparator.comparing(Answer::took));
        return String.format(
                Locale.ROOT,
                "%d requests: %d answered 2xx, %d 503, %d not at all; the slowest answer took %s, without faults %d ms",
                asked.size(),
                asked.stream().filter(answer -> answer.status() / 100 == 2).count(),
                asked.stream().filter(answer -> answer.status() == 503).count(),
                asked.stream().filter(answer -> answer.status() == 0).count(),
                slowest.map(answer -> answer.took().toMillis() + " ms").orElse("-"),
                Answers.slowestWhenAllIsWell(answers, troubles).toMillis());
    }

    void answersAreRight() {
        Answers.check(answers, troubles);
    }
}
