package de.aaw.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** An event is appended where the change is made, in the same transaction. */
final class OutboxRules {
    private static final String OUTBOX = "de.aaw.kit.outbox.Outbox";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

    private OutboxRules() {}

    static List<NamedRule> all() {
        return List.of(
                new NamedRule("only use cases touch the outbox", ONLY_USE_CASES),
                new NamedRule("who appends to the outbox is in a transaction", IN_A_TRANSACTION));
    }

    private static final DescribedPredicate<JavaClass> APPENDING = DescribedPredicate.describe(
            "append to the outbox",
            type -> type.getMethodCallsFromSelf().stream().anyMatch(OutboxRules::appends));

    private static final ArchRule ONLY_USE_CASES = classes()
            .that(APPENDING)
            .should()
            .beAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
            .andShould()
            .resideOutsideOfPackage("..rest..")
            .because(
                    "a use case makes a change and tells of it; an event without its change, or a change without its event, is a lie");

    private static final ArchRule IN_A_TRANSACTION = classes()
            .that(APPENDING)
            .should(Conditions.haveNone("have no public method without a transaction", OutboxRules::withoutTransaction))
            .because("a change and its message are committed together or not at all");

    private static boolean appends(JavaMethodCall call) {
        return call.getTargetOwner().getFullName().equals(OUTBOX)
                && call.getTarget().getName().equals("append");
    }

    private static List<String> withoutTransaction(JavaClass useCase) {
        if (useCase.isAnnotatedWith(TRANSACTIONAL)) {
            return List.of();
        }
        return useCase.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.isAnnotatedWith(TRANSACTIONAL))
                .map(JavaMethod::getFullName)
                .toList();
    }
}
