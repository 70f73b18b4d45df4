package de.aaw.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of a service's structure. A service names its features in the order in which they may use each other, so that the graph has
 * no circle.
 */
public final class ServiceRules {
    private final String root;
    private final Map<String, Set<String>> features = new LinkedHashMap<>();
    private final List<NamedRule> rules = new ArrayList<>();

    private ServiceRules(String root) {
        this.root = root;
        rules.addAll(CodeRules.all());
        rules.addAll(RestRules.all());
    }

    /** Of the service with this root package. */
    public static ServiceRules of(String rootPackage) {
        return new ServiceRules(rootPackage);
    }

    /** A package directly below the root, and the ones named before that it may use. */
    public ServiceRules feature(String name, String... used) {
        if (!features.keySet().containsAll(Set.of(used))) {
            throw new IllegalArgumentException("A feature uses only features that were named before it");
        }
        features.put(name, Set.of(used));
        return this;
    }

    /** The service has JPA entities. */
    public ServiceRules withEntities() {
        rules.addAll(EntityRules.all());
        return this;
    }

    /** The service publishes events. */
    public ServiceRules publishing() {
        rules.addAll(OutboxRules.all());
        return this;
    }

    /** Only these features write the database. */
    public ServiceRules writingOnlyFrom(String... writers) {
        rules.addAll(WritingRules.onlyFrom(root, List.of(writers)));
        return this;
    }

    public Stream<DynamicTest> tests() {
        return tests(MainClasses.of(root));
    }

    Stream<DynamicTest> tests(JavaClasses classes) {
        Stream<DynamicTest> all = rules.stream().map(rule -> rule.test(classes));
        Stream<DynamicTest> declared = Stream.of(DynamicTest.dynamicTest(
                "every package below " + root + " is a declared feature", () -> assertDeclared(classes)));
        Stream<DynamicTest> apart = features.keySet().stream()
                .filter(feature -> !others(feature).isEmpty())
                .map(feature -> keepsToItself(feature).test(classes));
        return Stream.of(all, declared, apart).flatMap(tests -> tests);
    }

    private NamedRule keepsToItself(String feature) {
        String[] foreign = others(feature).stream().map(this::packageOf).toArray(String[]::new);
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(packageOf(feature))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreign)
                .because(
                        "features do not reach into each other but where it is declared: a change stays where it is made");
        return new NamedRule("feature " + feature + " uses only what it has declared", rule);
    }

    private Set<String> others(String feature) {
        Set<String> others = new TreeSet<>(features.keySet());
        others.remove(feature);
        others.removeAll(features.getOrDefault(feature, Set.of()));
        return others;
    }

    private String packageOf(String feature) {
        return root + "." + feature + "..";
    }

    private void assertDeclared(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        for (JavaPackage feature : classes.getPackage(root).getSubpackages()) {
            found.add(feature.getRelativeName());
        }
        if (!found.equals(new TreeSet<>(features.keySet()))) {
            throw new AssertionError("Declared are the features " + features.keySet() + ", and there are " + found);
        }
    }
}
