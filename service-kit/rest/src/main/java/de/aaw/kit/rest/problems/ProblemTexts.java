package de.aaw.kit.rest.problems;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All texts of all modules on the class path, said once each. */
public final class ProblemTexts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Map<Language, Map<String, String>> TEXTS = readAll();

    private ProblemTexts() {}

    /** The text with its placeholders filled, or null where there is none. */
    public static @Nullable String find(Language language, String key, Map<String, ?> values) {
        String text = texts(language).get(key);
        return text == null ? null : fill(text, values);
    }

    public static boolean describes(String slug) {
        return texts(Language.EN).containsKey(slug + ".title");
    }

    /** What the given types lack in either language; to be asserted empty in a test of each module. */
    public static List<String> missing(ProblemType... types) {
        return Stream.of(types)
                .flatMap(type -> Stream.of("title", "detail", "meaning", "help").map(part -> type.slug() + "." + part))
                .flatMap(key -> Stream.of(Language.values())
                        .filter(language -> !texts(language).containsKey(key))
                        .map(language -> language.tag() + ": " + key))
                .toList();
    }

    private static Map<String, String> texts(Language language) {
        return TEXTS.getOrDefault(language, Map.of());
    }

    private static String fill(String text, Map<String, ?> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(String.valueOf(values.get(found.group(1)))));
    }

    private static Map<Language, Map<String, String>> readAll() {
        Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, read("META-INF/aaw/problems_" + language.tag() + ".properties"));
        }
        return all;
    }

    private static Map<String, String> read(String path) {
        Map<String, String> merged = new HashMap<>();
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            for (URL file : Collections.list(loader.getResources(path))) {
                read(file).forEach((key, text) -> {
                    String before = merged.put((String) key, (String) text);
                    if (before != null && !before.equals(text)) {
                        throw new IllegalStateException("said twice: " + key + ", again in " + file);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(merged);
    }

    private static Properties read(URL file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
