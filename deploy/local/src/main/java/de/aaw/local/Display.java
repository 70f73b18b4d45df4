package de.aaw.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the person at the terminal sees: one line for each thing that happens, with the seconds since the start. */
final class Display {
    private final PrintStream out;
    private final Instant start = Instant.now();

    Display(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String part, String words) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "%7.1f s  %-10s %s%n", seconds, part, words);
        out.flush();
    }

    synchronized void print(String text) {
        out.println(text);
        out.flush();
    }
}
