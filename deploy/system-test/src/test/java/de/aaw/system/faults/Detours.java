package de.aaw.system.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the launcher is to start its parts otherwise than usual; counts from a part's next start on. */
final class Detours {
    private final Path file;
    private final Map<String, String> lines = new TreeMap<>();

    Detours(Path file) {
        this.file = file;
    }

    synchronized void set(String part, String name, String value) {
        lines.put(part + "." + name, value);
        write();
    }

    synchronized void remove(String part, String name) {
        lines.remove(part + "." + name);
        write();
    }

    /** A launcher's command line with the option that makes it read them. */
    List<String> withOption(List<String> launch) {
        List<String> command = new ArrayList<>(launch);
        command.add(1, "-Daaw.detours=" + file);
        return command;
    }

    private void write() {
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.write(
                    draft,
                    lines.entrySet().stream()
                            .map(line -> line.getKey() + "=" + line.getValue())
                            .toList());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
