package de.aaw.kit.testing.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class ServiceRulesTest {
    private static final String ROOT = "de.aaw.kit.testing.architecture.untidy";
    private static final JavaClasses UNTIDY = new ClassFileImporter().importPackages(ROOT);

    @Test
    void whatIsUntidyIsNoticedAndNothingElse() {
        ServiceRules rules =
                ServiceRules.of(ROOT).feature("second").feature("first").feature("third", "second");

        assertEquals(
                Set.of(
                        "types are named for what they are",
                        "every package says that null is the exception",
                        "only rest knows HTTP",
                        "feature first uses only what it has declared"),
                broken(rules));
    }

    @Test
    void aDeclaredUseIsAllowedAndAnUndeclaredPackageIsNot() {
        Set<String> broken = broken(ServiceRules.of(ROOT).feature("second").feature("first", "second"));

        assertTrue(broken.contains("every package below " + ROOT + " is a declared feature"));
        assertTrue(!broken.contains("feature first uses only what it has declared"));
    }

    @Test
    void aRuleThatMatchesNothingFails() {
        Set<String> broken =
                broken(ServiceRules.of(ROOT).withEntities().publishing().writingOnlyFrom("first"));

        assertTrue(broken.containsAll(Set.of(
                "only use cases touch the outbox",
                "who appends to the outbox is in a transaction",
                "entities have no setters",
                "the writers are among [first]")));
    }

    @Test
    void theGraphOfFeaturesHasNoCircle() {
        ServiceRules rules = ServiceRules.of(ROOT).feature("second");

        assertThrows(IllegalArgumentException.class, () -> rules.feature("first", "third"));
    }

    private static Set<String> broken(ServiceRules rules) {
        return rules.tests(UNTIDY)
                .filter(ServiceRulesTest::isBroken)
                .map(DynamicTest::getDisplayName)
                .collect(Collectors.toSet());
    }

    private static boolean isBroken(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (AssertionError broken) {
            return true;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }
}
