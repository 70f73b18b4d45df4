package de.aaw.kit.rest.failures;

import java.util.Set;

/** An optimistic lock that failed, matched by name: the kit does not know Hibernate. */
final class Overtaken {
    private static final Set<String> NAMES = Set.of(
            "OptimisticLockException",
            "StaleObjectStateException",
            "StaleStateException",
            "OptimisticEntityLockException");

    private Overtaken() {}

    static boolean is(Throwable link) {
        return NAMES.contains(link.getClass().getSimpleName());
    }

    static boolean isCauseOf(Throwable failure) {
        return Failures.chain(failure).anyMatch(Overtaken::is);
    }
}
