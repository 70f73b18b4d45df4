package de.aaw.kit.testing.contracts;

import de.aaw.kit.testing.ProjectFolder;
import io.quarkus.test.junit.callback.QuarkusTestBeforeTestExecutionCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.nio.file.Files;

/** Installs the check of responses before each test of a service, once REST Assured knows its port; service-kit modules, which have no contracts, go without. */
public final class ResponseCheck implements QuarkusTestBeforeTestExecutionCallback {
    @Override
    public void beforeTestExecution(QuarkusTestMethodContext context) {
        boolean hasContracts = Files.isDirectory(ProjectFolder.module().resolve("contracts"));
        if (hasContracts && !DocumentedResponses.isInstalled()) {
            DocumentedResponses.install(ServedDocument.read());
        }
    }
}
