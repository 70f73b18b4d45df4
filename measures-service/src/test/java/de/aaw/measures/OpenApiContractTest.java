package de.aaw.measures;

import de.aaw.kit.testing.contracts.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiContractTest {
    @Test
    void theCommittedDocumentIsTheOneServed() {
        OpenApiContract.ofModule().assertCommitted();
    }
}
