package de.aaw.system.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What did not do its work when: parts by their names, links as {@code from-to}, wrong clocks as {@code clock-service}, slow links as {@code slow-from-to}. */
final class Troubles {
    /** From an instant to another; without the latter it lasts. */
    record Spell(String what, Instant from, @Nullable Instant to) {
        boolean touches(Instant start, Instant end) {
            return from.isBefore(end) && (to == null || to.isAfter(start));
        }

        boolean touches(Spell other) {
            return touches(other.from, Objects.requireNonNullElse(other.to, Instant.MAX));
        }
    }

    /** Nothing is away, but the machine is overloaded. */
    static final String BUSY = "busy";
    /** Everything is there again, but not all that was published has arrived. */
    static final String RECOVERY = "recovery";

    private final List<Spell> spells;

    Troubles(Spell... spells) {
        this.spells = new ArrayList<>(List.of(spells));
    }

    synchronized void begin(String what) {
        if (spells.stream().noneMatch(isOpen(what))) spells.add(new Spell(what, Instant.now(), null));
    }

    synchronized void end(String what) {
        spells.replaceAll(spell -> isOpen(what).test(spell) ? new Spell(what, spell.from(), Instant.now()) : spell);
    }

    /** What is away and not back. */
    synchronized Set<String> open() {
        Set<String> open = new TreeSet<>();
        spells.stream().filter(spell -> spell.to() == null).forEach(spell -> open.add(spell.what()));
        open.removeAll(Set.of(BUSY, RECOVERY));
        return open;
    }

    /** What was wrong at some moment between the two, or shortly before. */
    synchronized List<Spell> between(Instant start, Instant end, Duration before) {
        return spells.stream()
                .filter(spell -> spell.touches(start.minus(before), end))
                .toList();
    }

    synchronized List<Spell> all() {
        return List.copyOf(spells);
    }

    private static Predicate<Spell> isOpen(String what) {
        return spell -> spell.to() == null && spell.what().equals(what);
    }
}
