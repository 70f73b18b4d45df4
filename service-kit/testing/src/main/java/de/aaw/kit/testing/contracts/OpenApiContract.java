package de.aaw.kit.testing.contracts;

import de.aaw.kit.testing.ProjectFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The committed {@code contracts/openapi.yaml} of a service is the document that it serves. */
public final class OpenApiContract {
    private static final Path FILE = Path.of("contracts", "openapi.yaml");

    private final Path module;

    private OpenApiContract(Path module) {
        this.module = module;
    }

    /** Of the module under test. */
    public static OpenApiContract ofModule() {
        return new OpenApiContract(ProjectFolder.module());
    }

    static OpenApiContract of(Path module) {
        return new OpenApiContract(module);
    }

    /** Writes what the running application serves to {@code target/contracts/openapi.yaml}, and fails when it is not what is committed. */
    public void assertCommitted() {
        assertCommitted(ServedDocument.read());
    }

    void assertCommitted(String served) {
        try {
            Path produced = module.resolve("target").resolve(FILE);
            Files.createDirectories(produced.resolveSibling(""));
            Files.writeString(produced, served);
            Path committed = module.resolve(FILE);
            if (!Files.exists(committed)) {
                throw drift(committed + " is missing");
            }
            int line = firstDifference(Files.readString(committed), served);
            if (line > 0) {
                throw drift(committed + " differs from what is served, first in line " + line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AssertionError drift(String what) {
        return new AssertionError(what + "; when the change is meant, run ./aaw contracts and commit it");
    }

    /** Counted from 1; 0 when there is none. Line ends do not count. */
    private static int firstDifference(String one, String other) {
        String[] ones = one.split("\\R");
        String[] others = other.split("\\R");
        for (int i = 0; i < Math.max(ones.length, others.length); i++) {
            if (i >= ones.length || i >= others.length || !ones[i].equals(others[i])) {
                return i + 1;
            }
        }
        return 0;
    }
}
