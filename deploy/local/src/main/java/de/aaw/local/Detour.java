package de.aaw.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * How a test from outside has a part started differently: other addresses, a library that is loaded before. Its file, {@code -Daaw.detours}, has lines {@code part.NAME=value}, a name with two dashes
 * is an argument, any other a variable of the environment. It is read at each start, so that a part that is killed comes back changed.
 */
record Detour(Map<String, String> environment, List<String> arguments) {
    static Detour of(String part) throws IOException {
        String file = System.getProperty("aaw.detours", "");
        Detour detour = new Detour(new HashMap<>(), new ArrayList<>());
        if (!file.isEmpty())
            read(Path.of(file)).forEach((key, value) -> detour.take(part, (String) key, (String) value));
        return detour;
    }

    private void take(String part, String key, String value) {
        if (!key.startsWith(part + ".")) return;
        String name = key.substring(part.length() + 1);
        if (name.startsWith("--")) arguments.add(name + "=" + value);
        else environment.put(name, value);
    }

    private static Properties read(Path file) throws IOException {
        Properties lines = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return lines;
    }
}
