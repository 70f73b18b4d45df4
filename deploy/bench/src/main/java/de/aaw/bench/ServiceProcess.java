package de.aaw.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A running service as the kernel knows it: how the launcher started it, and what it takes of the memory. */
record ServiceProcess(Path proc) {

    static ServiceProcess of(Installation installation, String service) {
        return new ServiceProcess(
                Path.of("/proc", "" + installation.process(service).pid()));
    }

    List<String> command() throws IOException {
        return words("cmdline");
    }

    /** The same start, which fails where its AOT cache cannot be used. */
    List<String> commandWithCache() throws IOException {
        List<String> command = command();
        if (command.stream().noneMatch(option -> option.startsWith("-XX:AOTCache="))) {
            throw new IOException(command + " has no AOT cache");
        }
        command.add(1, "-XX:AOTMode=on");
        return command;
    }

    /** Java and its options up to {@code -jar}, without those of an AOT cache. */
    List<String> optionsWithoutCache() throws IOException {
        List<String> command = command();
        return command.subList(0, command.indexOf("-jar")).stream()
                .filter(option -> !option.matches("-XX:[+-]?(AOT|Shared|SharedArchive).*|-Xshare:.*"))
                .toList();
    }

    /** Java's options, as they are shown: without the paths of files. */
    String options() throws IOException {
        List<String> command = command();
        return String.join(
                " ",
                command.subList(1, command.indexOf("-jar")).stream()
                        .filter(option -> option.startsWith("-X"))
                        .map(option -> option.replaceFirst("=/.*", ""))
                        .toList());
    }

    String longestHeap() throws IOException {
        return command().stream()
                .filter(option -> option.startsWith("-Xmx"))
                .findFirst()
                .orElse("no -Xmx");
    }

    Map<String, String> environment() throws IOException {
        Map<String, String> environment = new HashMap<>();
        for (String variable : words("environ")) {
            String[] parts = variable.split("=", 2);
            environment.put(parts[0], parts[1]);
        }
        return environment;
    }

    double residentMegabytes() throws IOException {
        try (Stream<String> lines = Files.lines(proc.resolve("status"))) {
            String resident = lines.filter(line -> line.startsWith("VmRSS:"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no VmRSS in " + proc));
            return Long.parseLong(resident.replaceAll("\\D", "")) / 1024.0;
        }
    }

    private List<String> words(String file) throws IOException {
        String text = Files.readString(proc.resolve(file), StandardCharsets.UTF_8);
        return new ArrayList<>(Arrays.asList(text.split("\0")));
    }
}
