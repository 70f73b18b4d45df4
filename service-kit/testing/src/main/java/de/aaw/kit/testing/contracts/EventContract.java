package de.aaw.kit.testing.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.kit.testing.ProjectFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The events that a service publishes, as agreed in its {@code contracts/events}; for its own tests and for those of its readers. */
public final class EventContract {
    private final Path contracts;
    private final Path produced;

    private EventContract(Path service) {
        this.contracts = service.resolve("contracts");
        this.produced = service.resolve("target").resolve("contracts").resolve("events");
    }

    /** Of the service under test: the publisher's side. */
    public static EventContract ofModule() {
        return new EventContract(ProjectFolder.module());
    }

    /** Of another service, by the name of its folder: the reader's side. */
    public static EventContract of(String service) {
        return new EventContract(ProjectFolder.root().resolve(service));
    }

    static EventContract in(Path service) {
        return new EventContract(service);
    }

    /** Every example fits its schema, every event type has an example, and {@code asyncapi.yaml} agrees with the schemas. */
    public Stream<DynamicTest> tests() {
        Schemas schemas = schemas();
        Map<String, String> examples = examples();
        Stream<DynamicTest> fitting = examples.entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey() + " fits its schema", () -> schemas.assertFits(example.getValue())));
        Stream<DynamicTest> complete = Stream.of(
                DynamicTest.dynamicTest(
                        "every event type has an example", () -> schemas.assertEveryTypeIsIn(examples.values())),
                DynamicTest.dynamicTest("asyncapi.yaml agrees", this::assertAsyncApiAgrees));
        return Stream.concat(fitting, complete);
    }

    /** What was sent fits its schema, and is the committed example but for ids and instants. */
    public void assertPublishedAsAgreed(String sent, String example) {
        schemas().assertFits(sent);
        String comparable = Json.pretty(Volatile.replace(Json.parse(sent)));
        Path file = exampleFile(example);
        if (Files.exists(file) && comparable.equals(Json.pretty(Volatile.replace(Json.parse(read(file)))))) {
            return;
        }
        keep(example, sent);
        throw new AssertionError("What was sent is not " + file + (Files.exists(file) ? "" : ", which is missing")
                + "; it lies in " + produced.resolve(example) + "\nsent, ids and instants apart: " + comparable);
    }

    /** A committed example as text. */
    public String example(String name) {
        return read(exampleFile(name));
    }

    /** All examples, by file name. */
    public Map<String, String> examples() {
        Map<String, String> examples = new TreeMap<>();
        for (Path file : files(contracts.resolve("events").resolve("examples"), ".json")) {
            examples.put(file.getFileName().toString(), read(file));
        }
        return examples;
    }

    /** The examples of one schema, by file name: {@code partner} stands for {@code partner.schema.json}. */
    public Map<String, String> examples(String schema) {
        Map<String, String> examples = examples();
        examples.values()
                .removeIf(example -> !Schemas.nameOf(Json.parse(example)).equals(schema));
        return examples;
    }

    private void assertAsyncApiAgrees() {
        new AsyncApi(read(contracts.resolve("asyncapi.yaml")))
                .assertAgrees(schemas().names());
    }

    private Schemas schemas() {
        Map<String, String> schemas = new TreeMap<>();
        for (Path file : files(contracts.resolve("events"), Schemas.SUFFIX)) {
            schemas.put(file.getFileName().toString(), read(file));
        }
        return new Schemas(schemas);
    }

    private Path exampleFile(String name) {
        return contracts.resolve("events").resolve("examples").resolve(name);
    }

    private void keep(String example, String sent) {
        try {
            Files.createDirectories(produced);
            JsonNode event = Json.parse(sent);
            Files.writeString(produced.resolve(example), Json.pretty(event) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
