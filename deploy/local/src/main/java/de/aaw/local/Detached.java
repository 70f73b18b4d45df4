package de.aaw.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code ./aaw up --detach}: a launcher of its own in the background, whose display is followed until everything is ready. */
final class Detached {
    private final Home home;

    Detached(Home home) {
        this.home = home;
    }

    void start(List<String> arguments) throws IOException, InterruptedException {
        PidFile.of(home, RunFile.LAUNCHER).living().ifPresent(other -> {
            throw new Refusal("this clone is already up (pid " + other.pid() + "); stop it with ./aaw down");
        });
        RunFile.end(home);
        Path log = home.log("up");
        Files.deleteIfExists(log);
        Process launcher = launch(arguments, log);
        try (RandomAccessFile display = new RandomAccessFile(log.toFile(), "r")) {
            while (!RunFile.isReady(home) && !launcher.waitFor(300, TimeUnit.MILLISECONDS)) show(display);
            show(display);
        }
        if (!launcher.isAlive()) throw new Refusal("it did not come up; the display is in .aaw/logs/up.log");
        System.out.println("It goes on in the background; ./aaw down stops it.");
    }

    /** With nohup, so that it outlives the terminal. */
    private Process launch(List<String> arguments, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "nohup",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.io.tmpdir=" + home.tmp(),
                "-Daaw.root=" + home.root(),
                "-Daaw.state=" + home.state(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "up"));
        arguments.stream().filter(argument -> !argument.equals("--detach")).forEach(command::add);
        return new ProcessBuilder(command)
                .directory(home.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
    }

    private static void show(RandomAccessFile display) throws IOException {
        byte[] fresh = new byte[(int) (display.length() - display.getFilePointer())];
        display.readFully(fresh);
        System.out.print(new String(fresh, StandardCharsets.UTF_8));
        System.out.flush();
    }
}
