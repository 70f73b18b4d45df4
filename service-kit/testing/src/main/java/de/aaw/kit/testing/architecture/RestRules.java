package de.aaw.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** HTTP stays at the edge: each feature has one package {@code rest}. */
final class RestRules {
    private static final String[] HTTP = {
        "jakarta.ws.rs..", "org.eclipse.microprofile.openapi..", "org.jboss.resteasy.."
    };

    private RestRules() {}

    static List<NamedRule> all() {
        return List.of(
                new NamedRule("only rest knows HTTP", ONLY_REST_KNOWS_HTTP),
                new NamedRule("resources lie in rest", RESOURCES),
                new NamedRule("nothing depends on rest", NOTHING_DEPENDS_ON_REST));
    }

    private static final ArchRule ONLY_REST_KNOWS_HTTP = noClasses()
            .that()
            .resideOutsideOfPackage("..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HTTP)
            .because("the domain's rules hold for every way in, and are tested without one");

    /** Also makes sure that there is an edge at all. */
    private static final ArchRule RESOURCES = classes()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should()
            .resideInAPackage("..rest..")
            .because("each feature has one edge, and a reader finds it under the same name everywhere");

    private static final ArchRule NOTHING_DEPENDS_ON_REST = noClasses()
            .that()
            .resideOutsideOfPackage("..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.aaw.(*).(*).rest..")
            .because("the JSON of the API may change its shape without the domain noticing");
}
