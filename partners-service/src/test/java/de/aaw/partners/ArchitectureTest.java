package de.aaw.partners;

import de.aaw.kit.testing.architecture.ServiceRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> rules() {
        return ServiceRules.of("de.aaw.partners")
                .feature("journal")
                .feature("registry", "journal")
                .feature("declarations", "journal", "registry")
                .feature("directory", "journal", "registry", "declarations")
                .feature("changes")
                .withEntities()
                .publishing()
                .tests();
    }
}
