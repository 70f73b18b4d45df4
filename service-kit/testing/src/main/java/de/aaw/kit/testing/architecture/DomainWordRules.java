package de.aaw.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Technical code stays technical. */
final class DomainWordRules {
    private static final Pattern WORDS = Pattern.compile("(?=[A-Z])|\\.");
    private static final Set<String> DOMAIN = Set.of(
            "partner",
            "partners",
            "bench",
            "declaration",
            "declarations",
            "amendment",
            "signature",
            "measure",
            "measures",
            "indicator",
            "indicators",
            "obligation",
            "funding",
            "milestone",
            "figure",
            "figures",
            "rollup",
            "rollups",
            "publication",
            "revision",
            "correction",
            "land",
            "kreis");

    private DomainWordRules() {}

    static List<NamedRule> all() {
        return List.of(new NamedRule("no domain word in the service-kit", NO_DOMAIN_WORD));
    }

    private static final ArchRule NO_DOMAIN_WORD = noClasses()
            .should(Conditions.match("have a name of the domain", DomainWordRules::hasDomainWord))
            .because("what two services share is technique; a domain word here would tie their changes together");

    private static boolean hasDomainWord(JavaClass type) {
        return Stream.of(WORDS.split(type.getFullName()))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(DOMAIN::contains);
    }
}
