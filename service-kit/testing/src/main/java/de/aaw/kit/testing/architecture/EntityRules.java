package de.aaw.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** The aggregate is the JPA entity, and keeps its rules to itself. */
final class EntityRules {
    private static final String ENTITY = "jakarta.persistence.Entity";

    private EntityRules() {}

    static List<NamedRule> all() {
        return List.of(
                new NamedRule("entities never cross rest", NEVER_CROSS_REST),
                new NamedRule("JSON records hold no entity", JSON_HOLDS_NO_ENTITY),
                new NamedRule("entities have no setters", NO_SETTERS));
    }

    private static final ArchRule NEVER_CROSS_REST = classes()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should(Conditions.haveNone("neither take nor give entities", EntityRules::entitiesInMethods))
            .because("a field of the database must not become a field of the API by accident");

    private static final ArchRule JSON_HOLDS_NO_ENTITY = classes()
            .that()
            .resideInAPackage("..rest..")
            .and()
            .areRecords()
            .should(Conditions.haveNone("hold no entity", EntityRules::entitiesInFields))
            .because("a field of the database must not become a field of the API by accident");

    private static final ArchRule NO_SETTERS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ENTITY)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("an aggregate changes by what happens in the domain, and checks its rules each time");

    private static List<String> entitiesInMethods(JavaClass resource) {
        return resource.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> types(method).anyMatch(EntityRules::involvesEntity))
                .map(JavaMethod::getFullName)
                .toList();
    }

    private static Stream<JavaType> types(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream());
    }

    private static List<String> entitiesInFields(JavaClass json) {
        return json.getFields().stream()
                .filter(field -> involvesEntity(field.getType()))
                .map(field -> field.getFullName())
                .toList();
    }

    private static boolean involvesEntity(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().anyMatch(raw -> raw.isAnnotatedWith(ENTITY));
    }
}
