package de.aaw.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** A small application packaged as a service is: what it says lies in a jar that only the manifest names. */
record AnApplication(Home home) {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> OPTIONS = List.of("-Xmx32m", "-XX:+UseSerialGC");

    static AnApplication saying(Home home, String words) throws IOException {
        AnApplication application = new AnApplication(home);
        Path sources = Files.createDirectories(home.tmp().resolve("sources"));
        Files.writeString(
                sources.resolve("Words.java"), "class Words { static String say() { return \"" + words + "\"; } }");
        Files.writeString(
                sources.resolve("Start.java"),
                "class Start { public static void main(String[] a) throws Exception { System.out.println(Words.say());"
                        + " if (a.length > 0) Thread.sleep(600_000); } }");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, source(sources, "Words"), source(sources, "Start"));
        if (failed != 0) throw new IllegalStateException("the application does not compile");
        application.pack(sources);
        return application;
    }

    AotCache cache() {
        return AotCache.of(home, "greeter", OPTIONS);
    }

    /** As the launcher makes one, but that this application ends by itself while it is recorded. */
    void makeCache() throws Exception {
        Path record = home.tmp().resolve("record");
        run("-XX:AOTMode=record", "-XX:AOTConfiguration=" + record);
        Trainee trainee = new Trainee(home, new Ports(0), part(), new CountDownLatch(1));
        cache().become(trainee.assembled(record));
    }

    /** With its cache, and as old as it is. */
    AnApplication copiedTo(Home other) throws IOException {
        try (Stream<Path> files = Files.walk(home.state())) {
            for (Path file : files.toList())
                Files.copy(
                        file, other.state().resolve(home.state().relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return new AnApplication(other);
    }

    /** It runs until it is stopped, and says where its classes come from. */
    Part part() {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xlog:class+load"));
        command.addAll(OPTIONS);
        command.addAll(List.of(cache().option(), "-jar", jar().toString(), "stay"));
        return new Part(
                "greeter",
                "",
                command,
                Map.of(),
                List.of(),
                "",
                () -> said("hello") ? Optional.empty() : Optional.of("silent"),
                Optional::empty,
                Duration.ofMinutes(2));
    }

    boolean said(String words) {
        try {
            return Files.readString(home.log("greeter")).contains(words);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(OPTIONS);
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", jar().toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.log("made").toFile())
                .start();
        if (process.waitFor() != 0) throw new IllegalStateException(Files.readString(home.log("made")));
    }

    private Path jar() {
        return home.apps().resolve("greeter/quarkus-run.jar");
    }

    private void pack(Path classes) throws IOException {
        Path library = jar().resolveSibling("lib/words.jar");
        Files.createDirectories(library.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        jar(library, manifest, classes.resolve("Words.class"));
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Start");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/words.jar");
        jar(jar(), manifest, classes.resolve("Start.class"));
    }

    private static void jar(Path jar, Manifest manifest, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            entries.putNextEntry(new ZipEntry(file.getFileName().toString()));
            Files.copy(file, entries);
        }
    }

    private static String source(Path folder, String name) {
        return folder.resolve(name + ".java").toString();
    }
}
