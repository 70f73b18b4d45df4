package de.aaw.system.faults;

import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal sees of a run: one line for each thing that happens. */
final class Progress {
    private Progress() {}

    static void say(String words) {
        System.out.println(words);
        System.out.flush();
    }

    static void say(Duration since, String words) {
        say(String.format(Locale.ROOT, "  %3d:%02d  %s", since.toMinutes(), since.toSecondsPart(), words));
    }
}
