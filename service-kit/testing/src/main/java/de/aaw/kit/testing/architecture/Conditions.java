package de.aaw.kit.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Conditions on a class, from a plain question about it. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaClass> match(String description, Predicate<JavaClass> question) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean satisfied = question.test(type);
                events.add(new SimpleConditionEvent(type, satisfied, type.getFullName()));
            }
        };
    }

    /** Fulfilled when the list of violations, each a line, is empty. */
    static ArchCondition<JavaClass> haveNone(String description, Function<JavaClass, List<String>> violations) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations.apply(type).forEach(line -> events.add(SimpleConditionEvent.violated(type, line)));
            }
        };
    }
}
