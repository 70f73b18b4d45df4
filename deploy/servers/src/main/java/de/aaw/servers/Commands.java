package de.aaw.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a program to its end and fails with the last line it wrote. */
final class Commands {
    private Commands() {}

    static void run(List<String> command, String what) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            List<String> output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            if (process.waitFor() != 0) {
                throw new ServerFailure(what + " failed: " + (output.isEmpty() ? "no output" : output.getLast()));
            }
        } catch (IOException e) {
            throw new ServerFailure(what + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw Interruption.of(e);
        }
    }
}
