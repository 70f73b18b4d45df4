package de.aaw.system.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every attempt as it was, in the order in which they ended; also a file, a line each, for whoever studies a run that failed. */
public final class Journal implements AutoCloseable {
    private static final int LONGEST_TEXT = 4_000;

    private final String namespace;
    private final Path file;
    private final BufferedWriter lines;
    private final List<Attempt> attempts = new ArrayList<>();

    Journal(String namespace, Path file) throws IOException {
        this.namespace = namespace;
        this.file = file;
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        this.lines = Files.newBufferedWriter(file);
    }

    /** A text in every code that the load asked for, and in no other. */
    public String namespace() {
        return namespace;
    }

    public Path file() {
        return file;
    }

    public synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    void add(Attempt attempt) {
        keep(attempt.lean());
    }

    private synchronized void keep(Attempt attempt) {
        attempts.add(attempt);
        try {
            lines.write(line(attempt));
            lines.newLine();
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Attempt attempt) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("number", attempt.number());
        line.put("start", attempt.start().toString());
        line.put("end", attempt.end().toString());
        line.put("outcome", attempt.outcome());
        line.put("status", attempt.status());
        line.put("failure", attempt.failure());
        line.put("who", attempt.who());
        line.put("method", attempt.method());
        line.put("service", attempt.service());
        line.put("path", attempt.path());
        line.put("headers", attempt.request().headers());
        line.put("body", shortened(attempt.request().body()));
        Reply reply = attempt.reply();
        line.put("answeredHeaders", reply == null ? null : reply.headers());
        line.put("answered", reply == null ? null : shortened(reply.text()));
        return Json.of(line).toString();
    }

    private static String shortened(@Nullable String body) {
        String text = Objects.requireNonNullElse(body, "");
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + " … (" + text.length() + ")";
    }

    @Override
    public synchronized void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
