package de.aaw.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;

/** Of a service that derives all it knows from events: who may write its database. */
final class WritingRules {
    private static final Pattern WRITING = Pattern.compile("(insert|update|delete|merge|truncate|load).*");
    private static final Pattern JDBC_WRITING =
            Pattern.compile("executeUpdate|executeLargeUpdate|executeBatch|addBatch");

    private WritingRules() {}

    static List<NamedRule> onlyFrom(String root, List<String> writers) {
        String[] packages =
                writers.stream().map(writer -> root + "." + writer + "..").toArray(String[]::new);
        ArchRule others = noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should(Conditions.match("write the database", WritingRules::writes))
                .because("what is read can be rebuilt from the log only if nothing else has written it");
        ArchRule themselves = classes()
                .that(DescribedPredicate.describe("write the database", WritingRules::writes))
                .should()
                .resideInAnyPackage(packages)
                .because("if nobody wrote, the rule above would hold for nothing");
        return List.of(
                new NamedRule("only " + writers + " write the database", others),
                new NamedRule("the writers are among " + writers, themselves));
    }

    private static boolean writes(JavaClass type) {
        return type.getMethodCallsFromSelf().stream().anyMatch(WritingRules::isWriting);
    }

    private static boolean isWriting(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String method = call.getTarget().getName();
        return (owner.getFullName().equals("org.jooq.DSLContext")
                        && WRITING.matcher(method).matches())
                || (owner.getPackageName().equals("java.sql")
                        && JDBC_WRITING.matcher(method).matches());
    }
}
