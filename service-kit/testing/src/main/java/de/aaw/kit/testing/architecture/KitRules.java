package de.aaw.kit.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The rules of a service-kit module: those of all code, and that it knows nothing of the domain. */
public final class KitRules {
    private final String root;

    private KitRules(String root) {
        this.root = root;
    }

    /** Of the module with this root package. */
    public static KitRules of(String rootPackage) {
        return new KitRules(rootPackage);
    }

    public Stream<DynamicTest> tests() {
        JavaClasses classes = MainClasses.of(root);
        List<NamedRule> rules = new ArrayList<>(CodeRules.all());
        rules.addAll(DomainWordRules.all());
        return rules.stream().map(rule -> rule.test(classes));
    }
}
