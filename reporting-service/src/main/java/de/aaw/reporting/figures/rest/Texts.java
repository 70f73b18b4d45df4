package de.aaw.reporting.figures.rest;

import de.aaw.kit.rest.problems.Language;
import de.aaw.kit.rest.problems.ProblemTexts;
import de.aaw.reporting.aggregation.LeftOut;
import de.aaw.reporting.figures.Note;
import java.util.Map;
import java.util.Objects;

/** Notes and reasons in the reader's language. */
final class Texts {
    private final Language language;

    Texts(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String note(Note note) {
        return text("figures.note." + note.kind(), Map.of("indicator", note.indicator(), "count", note.count()));
    }

    String reason(LeftOut reason, Map<String, ?> values) {
        return text("figures.reason." + reason, values);
    }

    String notAcceptedIsHidden() {
        return text("figures.note.NOT_ACCEPTED_HIDDEN", Map.of());
    }

    private String text(String key, Map<String, ?> values) {
        return Objects.requireNonNull(ProblemTexts.find(language, key, values), key);
    }
}
