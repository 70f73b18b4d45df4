package de.aaw.system.faults;

import de.aaw.system.faults.Troubles.Spell;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a service can say for itself.
 *
 * @param now what was wrong around one of its answers
 * @param ever what was wrong in the whole run
 */
record Excuses(String service, List<Spell> now, List<Spell> ever) {
    private static final Set<String> IDENTITY = Set.of("keycloak", "keycloak-postgres", "postgres");

    boolean any() {
        return !now.isEmpty();
    }

    /** It has just been killed, or nobody gets through to it. Its health is asked without a proxy. */
    boolean unreachable(boolean health) {
        return has(service) || (!health && has("client-" + service));
    }

    boolean slow(boolean health) {
        return unreachable(health) || (!health && has("slow-client-" + service));
    }

    boolean busyMachine() {
        return has(Troubles.BUSY);
    }

    boolean wrongClock() {
        return has("clock-" + service);
    }

    boolean lacksWhatItNeeds() {
        return has("postgres") || has(service + "-postgres") || has(service) || busyMachine() || hasNoKeysYet();
    }

    /** A service that has been started while it could not ask Keycloak has no keys to check tokens with; one that ran before has. */
    private boolean hasNoKeysYet() {
        Predicate<Spell> identity =
                spell -> IDENTITY.contains(spell.what()) || spell.what().equals(service + "-keycloak");
        List<Spell> starts =
                ever.stream().filter(spell -> spell.what().equals(service)).toList();
        return now.stream().filter(identity).anyMatch(away -> starts.stream().anyMatch(away::touches));
    }

    private boolean has(String what) {
        return now.stream().anyMatch(spell -> spell.what().equals(what));
    }

    @Override
    public String toString() {
        return now.stream()
                .map(spell -> spell.what() + " " + spell.from() + "…" + (spell.to() == null ? "" : spell.to()))
                .collect(Collectors.joining(", "));
    }
}
