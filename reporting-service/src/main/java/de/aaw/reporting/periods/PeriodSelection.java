package de.aaw.reporting.periods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The periods a question names: single ones and ranges; what lies wholly inside their union is selected. */
public record PeriodSelection(List<Item> items) {
    /** One period, or all days from the first of one to the last of another. */
    public record Item(Period first, @Nullable Period last) {
        public Item {
            if (last != null && last.lastDay().isBefore(first.firstDay()))
                throw new UnreadablePeriod(first + ".." + last);
        }

        public Span days() {
            return last == null ? first.days() : new Span(first.firstDay(), last.lastDay());
        }

        public String text() {
            return last == null ? first.text() : first + ".." + last;
        }
    }

    public PeriodSelection {
        items = List.copyOf(items);
        if (items.isEmpty()) throw new IllegalArgumentException("a selection names a period");
    }

    public static PeriodSelection of(Period period) {
        return new PeriodSelection(List.of(new Item(period, null)));
    }

    /** @throws UnreadablePeriod naming the first text that is neither a period nor a range */
    public static PeriodSelection parse(Collection<String> texts) {
        return new PeriodSelection(texts.stream().map(PeriodSelection::item).toList());
    }

    private static Item item(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) return new Item(Period.parse(text), null);
        return new Item(Period.parse(text.substring(0, dots)), Period.parse(text.substring(dots + 2)));
    }

    /** The named days as separate spans in time's order: what touches or overlaps is one. */
    public Days days() {
        var joined = new ArrayList<Span>();
        items.stream()
                .map(Item::days)
                .sorted(Comparator.comparing(Span::firstDay))
                .forEach(next -> {
                    if (!joined.isEmpty() && joined.getLast().reachesTo(next))
                        joined.add(joined.removeLast().joinedWith(next));
                    else joined.add(next);
                });
        return new Days(joined);
    }

    /** The period, where the question is about exactly one. */
    public Optional<Period> single() {
        return items.size() == 1 && items.getFirst().last() == null
                ? Optional.of(items.getFirst().first())
                : Optional.empty();
    }

    public String text() {
        return items.stream().map(Item::text).collect(Collectors.joining(","));
    }
}
