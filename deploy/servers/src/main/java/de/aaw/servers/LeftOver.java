package de.aaw.servers;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server process that outlived the program that had started it. */
final class LeftOver {
    private static final long GENTLY_SECONDS = 20;
    private static final long HARD_SECONDS = 10;

    private LeftOver() {}

    /** Stops it with the given signal and, when that does not help, hard. */
    static void stop(ProcessHandle process, String gentleSignal) {
        signal(process, gentleSignal);
        if (hasEnded(process, GENTLY_SECONDS)) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        if (!hasEnded(process, HARD_SECONDS)) {
            throw new ServerFailure("Process " + process.pid() + " was left running and cannot be stopped");
        }
    }

    /** Whether its command line has this text: a number in a file alone proves nothing, after a restart another process may have it. */
    static boolean mentions(ProcessHandle process, String text) {
        return process.info()
                .commandLine()
                .filter(command -> command.contains(text))
                .isPresent();
    }

    /** PostgreSQL tells SIGINT from SIGTERM, and Java can only send the latter. */
    static void signal(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new ServerFailure("Cannot run kill: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw Interruption.of(e);
        }
    }

    private static boolean hasEnded(ProcessHandle process, long seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new ServerFailure("Cannot wait for process " + process.pid(), e);
        } catch (InterruptedException e) {
            throw Interruption.of(e);
        }
    }
}
