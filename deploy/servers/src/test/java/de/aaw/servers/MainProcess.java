package de.aaw.servers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A main class of this module as a child process, as the local run starts it. */
record MainProcess(Process process, BufferedReader output) implements AutoCloseable {
    static final Path CACHE = Path.of(System.getProperty("aaw.root"), ".aaw", "cache");

    static MainProcess start(Class<?> mainClass, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new MainProcess(process, process.inputReader());
    }

    int awaitReady() throws IOException {
        String line = output.readLine();
        assertTrue(line != null && line.startsWith("ready "), "it did not start");
        return Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
    }

    void killHard() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int awaitEnd() throws InterruptedException {
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it does not end");
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        awaitEnd();
    }
}
