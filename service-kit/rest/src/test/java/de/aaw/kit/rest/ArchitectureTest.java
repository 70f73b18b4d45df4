package de.aaw.kit.rest;

import de.aaw.kit.testing.architecture.KitRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return KitRules.of("de.aaw.kit.rest").tests();
    }
}
