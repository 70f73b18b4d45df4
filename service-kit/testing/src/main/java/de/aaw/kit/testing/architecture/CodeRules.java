package de.aaw.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** What holds for all code. */
final class CodeRules {
    private static final Pattern EMPTY_WORD =
            Pattern.compile("(Abstract|Base)[A-Z].*|.*(Impl|Manager|Helper|Utils?|Data|Info|Dto)");

    private CodeRules() {}

    static List<NamedRule> all() {
        return List.of(
                new NamedRule("packages are named for what they are about", PACKAGES),
                new NamedRule("types are named for what they are", TYPES),
                new NamedRule("every package says that null is the exception", NULL_MARKED),
                new NamedRule("nobody sleeps", NO_SLEEP),
                new NamedRule("nobody asks this machine what time it is", NO_CLOCK));
    }

    private static final ArchRule PACKAGES = noClasses()
            .should()
            .resideInAnyPackage(
                    "..service..", "..dao..", "..util..", "..utils..", "..impl..", "..common..", "..model..", "..dto..")
            .because("a package is an activity or a thing of the domain, so that what changes together lies together");

    private static final ArchRule TYPES = noClasses()
            .should(Conditions.match("have a name that says nothing", CodeRules::hasEmptyWord))
            .because("a name with Impl, Base, Manager, Helper, Data or Info does not say what the type is");

    private static final ArchRule NULL_MARKED = classes()
            .should(Conditions.match(
                    "reside in a package that is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
            .because("without the mark the compiler does not check for null");

    private static final ArchRule NO_SLEEP = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "Thread.sleep",
                    call -> call.getTarget().getOwner().isEquivalentTo(Thread.class)
                            && call.getTarget().getName().equals("sleep")))
            .because("who waits says for what, and until when");

    private static final ArchRule NO_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("de.aaw.kit.rest.time.Instants")
            .and()
            .doNotHaveFullyQualifiedName(
                    "de.aaw.kit.testing.servers.Tokens") // a client of the services, with no database
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "the machine's clock",
                    call -> call.getTarget().getOwner().getPackageName().equals("java.time")
                                    && call.getTarget().getName().equals("now")
                            || call.getTarget().getName().equals("currentTimeMillis")))
            .because("one machine's clock may be minutes off; Instants.now() is the database's, which all share");

    private static boolean hasEmptyWord(JavaClass type) {
        return EMPTY_WORD.matcher(type.getSimpleName()).matches();
    }
}
