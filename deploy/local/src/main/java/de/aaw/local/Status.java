package de.aaw.local;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code ./aaw status}: of each part its pid, its address, and whether it answers. */
final class Status {
    private Status() {}

    /** True when every part answers. */
    static boolean print(Home home, PrintStream out) {
        List<Part> parts = new Parts(home, RunFile.ports(home), List.of()).all();
        boolean all = true;
        for (Part part : parts) {
            Optional<ProcessHandle> process = PidFile.of(home, part.name()).living();
            String state =
                    process.isEmpty() ? "not running" : part.ready().trouble().isPresent() ? "no answer" : "ready";
            all &= state.equals("ready");
            out.printf(
                    Locale.ROOT,
                    "%-10s %-12s %8s  %s%n",
                    part.name(),
                    state,
                    process.map(it -> "" + it.pid()).orElse("-"),
                    part.address());
        }
        out.println(RunFile.isReady(home) ? "up: everything was started and loaded" : "not (yet) up");
        return all;
    }
}
