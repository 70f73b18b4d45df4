package de.aaw.kit.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;

/** A rule, which carries its reason, under a name short enough for a list of tests. */
record NamedRule(String name, ArchRule rule) {
    DynamicTest test(JavaClasses classes) {
        return DynamicTest.dynamicTest(name, () -> rule.check(classes));
    }
}
