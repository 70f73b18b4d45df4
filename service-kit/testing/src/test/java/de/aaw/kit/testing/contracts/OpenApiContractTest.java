package de.aaw.kit.testing.contracts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiContractTest {
    @TempDir
    Path module;

    @Test
    void aDocumentOtherThanTheCommittedOneFailsAndSaysWhatToDo() throws IOException {
        Path committed = module.resolve("contracts/openapi.yaml");
        Files.createDirectories(committed.resolveSibling(""));
        Files.writeString(committed, "openapi: 3.1.0\ninfo: {}\n");

        assertDoesNotThrow(() -> OpenApiContract.of(module).assertCommitted("openapi: 3.1.0\ninfo: {}\n"));
        AssertionError drift = assertThrows(
                AssertionError.class,
                () -> OpenApiContract.of(module).assertCommitted("openapi: 3.1.0\ninfo: {a: 1}\n"));

        assertTrue(String.valueOf(drift.getMessage()).contains("line 2"));
        assertTrue(String.valueOf(drift.getMessage()).contains("./aaw contracts"));
        assertEquals(
                "openapi: 3.1.0\ninfo: {a: 1}\n", Files.readString(module.resolve("target/contracts/openapi.yaml")));
    }
}
