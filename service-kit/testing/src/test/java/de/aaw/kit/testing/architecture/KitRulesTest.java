package de.aaw.kit.testing.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class KitRulesTest {
    @TestFactory
    Stream<DynamicTest> theTestSupportKeepsTheRules() {
        return KitRules.of("de.aaw.kit.testing").tests();
    }
}
