package de.aaw.system.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Small disks of their own under the data of some servers, which can be full without anybody else's being full: file systems in memory, mounted in a namespace that the installation is started in. Root
 * and ordinary users may do that where the kernel allows user namespaces.
 */
final class Disks {
    static final List<String> SERVERS = List.of("postgres", "kafka");
    private static final String ROOMY = "6g"; // nothing is taken of the memory but what is written
    private static final long LAST_BYTES = 512 * 1024;

    private final Path data;
    private final Path logs;
    private final Map<String, Long> saidBefore = new ConcurrentHashMap<>();

    Disks(Path state) {
        this.data = state.resolve("data");
        this.logs = state.resolve("logs");
    }

    /** Why it is not possible here; empty where it is. */
    static String lacking() {
        try {
            Process attempt = new ProcessBuilder(
                            "unshare",
                            "-r",
                            "-m",
                            "sh",
                            "-c",
                            "mount -t tmpfs tmpfs /tmp && unshare --user true && command -v nsenter")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(attempt.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!attempt.waitFor(10, TimeUnit.SECONDS)) return "unshare does not end";
            return attempt.exitValue() == 0 ? "" : "user namespaces (" + said + ")";
        } catch (IOException e) {
            return "the command unshare";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    /** The command that runs another one, and all that it starts, on these disks. */
    List<String> around(List<String> command) {
        if (!lacking().isEmpty()) return command;
        String script = SERVERS.stream()
                .map(server -> "mkdir -p \"$DATA/%1$s\" && mount -t tmpfs -o size=%2$s tmpfs \"$DATA/%1$s\" && "
                        .formatted(server, ROOMY))
                .collect(Collectors.joining("", "", "exec \"$@\""));
        List<String> around =
                new ArrayList<>(List.of("env", "DATA=" + data, "unshare", "-r", "-m", "sh", "-c", script, "sh"));
        around.addAll(command);
        return around;
    }

    /** Leaves a server some last bytes. */
    void fill(ProcessHandle launcher, String server) throws IOException, InterruptedException {
        saidBefore.put(server, refusals(server));
        Path seen = Path.of("/proc", "" + launcher.pid(), "root")
                .resolve(Path.of("/").relativize(data.resolve(server)));
        long used = seen.toFile().getTotalSpace() - seen.toFile().getFreeSpace();
        resize(launcher, server, Long.toString(used + LAST_BYTES));
    }

    /** Whether a server has been told, since its disk was filled, that there is no space. */
    boolean wasRefused(String server) throws IOException {
        return refusals(server) > saidBefore.getOrDefault(server, 0L);
    }

    private long refusals(String server) throws IOException {
        Path log = logs.resolve(server + ".log");
        if (!Files.exists(log)) return 0;
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains("No space left on device"))
                    .count();
        }
    }

    void free(ProcessHandle launcher, String server) throws IOException, InterruptedException {
        resize(launcher, server, ROOMY);
    }

    private void resize(ProcessHandle launcher, String server, String size) throws IOException, InterruptedException {
        List<String> command = List.of(
                "nsenter",
                "--target",
                "" + launcher.pid(),
                "--user",
                "--preserve-credentials",
                "--mount",
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "remount,size=" + size,
                "tmpfs",
                data.resolve(server).toString());
        Process resize = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(resize.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (resize.waitFor() != 0) throw new IOException(String.join(" ", command) + ": " + said);
    }
}
