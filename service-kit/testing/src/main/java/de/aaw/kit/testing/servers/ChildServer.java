package de.aaw.kit.testing.servers;

import de.aaw.servers.ServerFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server as a child process that stops by itself when this program is no longer there, however it ended. */
final class ChildServer {
    private static final long STOP_SECONDS = 30;

    private final String name;
    private final Path log;
    private final Process process;

    private ChildServer(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
        // The hook also keeps the process object alive: collected as garbage it would close the pipe that the child
        // watches.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-" + name));
    }

    /** Starts {@code mainClass} with this program's class path; returns at once. */
    static ChildServer start(String name, Class<?> mainClass, Path folder, List<String> arguments) {
        Path log = folder.resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-cp",
                System.getProperty("java.class.path"),
                mainClass.getName(),
                "--until-stdin-closes",
                "--folder=" + folder.resolve(name)));
        command.addAll(arguments);
        try {
            Files.createDirectories(folder.resolve("tmp"));
            Process process =
                    new ProcessBuilder(command).redirectError(log.toFile()).start();
            return new ChildServer(name, log, process);
        } catch (IOException e) {
            throw new ServerFailure(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Waits until the child says that it is ready, and returns its port. */
    int awaitReady() {
        String ready = "ready " + name + " ";
        try {
            BufferedReader output = process.inputReader();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(ready)) {
                    return Integer.parseInt(line.substring(ready.length()));
                }
            }
            throw new ServerFailure(name + " did not start: " + lastLine());
        } catch (IOException e) {
            throw new ServerFailure(name + " did not start: " + e.getMessage(), e);
        }
    }

    private String lastLine() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return (lines.isEmpty() ? "it said nothing" : lines.getLast()) + " (see " + log + ")";
    }

    private void stop() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }
}
