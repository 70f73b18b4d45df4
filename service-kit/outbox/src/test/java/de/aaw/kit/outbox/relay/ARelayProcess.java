package de.aaw.kit.outbox.relay;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A relay in a process of its own, which can be killed hard and frozen. */
final class ARelayProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ARelayProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static ARelayProcess start(String url, String name, String bootstrapServers, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m", // also the proof that a backlog of any length fits
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("java.class.path"),
                RelayMain.class.getName(),
                url,
                name,
                bootstrapServers));
        command.addAll(List.of(options));
        ARelayProcess relay = new ARelayProcess(new ProcessBuilder(command)
                .redirectError(Path.of("target", name + ".log").toFile())
                .start());
        relay.awaitSaying("runs");
        return relay;
    }

    void awaitSaying(String line) throws IOException {
        for (String said = output.readLine(); !line.equals(said); said = output.readLine()) {
            if (said == null) {
                throw new IOException("The relay has ended before it said " + line + "; target/*.log says why");
            }
        }
    }

    void goOn() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** As a machine does that hangs: nothing runs, its connections stay open. */
    void freeze() throws Exception {
        signal("STOP");
    }

    void wake() throws Exception {
        signal("CONT");
    }

    void killHard() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** In order, as long as it can. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            killHard();
        }
    }
}
