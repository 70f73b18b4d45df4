package de.aaw.reporting.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every order in which the log can bring events, each event by its number; all of them, none by chance. */
final class Orders {

    private Orders() {}

    /** Threads of these lengths, their events numbered through; each order keeps that of every thread. */
    static List<List<Integer>> interleavings(int... lengths) {
        var starts = new int[lengths.length];
        for (int i = 1; i < lengths.length; i++) {
            starts[i] = starts[i - 1] + lengths[i - 1];
        }
        var found = new ArrayList<List<Integer>>();
        interleave(starts, lengths.clone(), new ArrayList<>(), found);
        return found;
    }

    static List<List<Integer>> permutations(int events) {
        var alone = new int[events];
        Arrays.fill(alone, 1);
        return interleavings(alone);
    }

    /** Every way to say so many of the events once more, each anywhere behind its first time; the order without repeats leads. */
    static List<List<Integer>> withRepeats(List<Integer> order, int repeats) {
        Set<List<Integer>> all = new LinkedHashSet<>(Set.of(order));
        Set<List<Integer>> last = Set.of(order);
        for (int i = 0; i < repeats; i++) {
            last = withOneMore(last);
            all.addAll(last);
        }
        return List.copyOf(all);
    }

    /** The first events as they are numbered, and then each of these orders of the others. */
    static List<List<Integer>> after(int first, List<List<Integer>> orders) {
        return orders.stream()
                .map(order -> Stream.concat(
                                IntStream.range(0, first).boxed(),
                                order.stream().map(event -> event + first))
                        .toList())
                .toList();
    }

    private static Set<List<Integer>> withOneMore(Set<List<Integer>> orders) {
        var longer = new LinkedHashSet<List<Integer>>();
        for (List<Integer> order : orders) {
            for (Integer event : new TreeSet<>(order)) {
                for (int place = order.indexOf(event) + 1; place <= order.size(); place++) {
                    var one = new ArrayList<>(order);
                    one.add(place, event);
                    longer.add(one);
                }
            }
        }
        return longer;
    }

    private static void interleave(int[] next, int[] left, List<Integer> soFar, List<List<Integer>> found) {
        boolean atEnd = true;
        for (int thread = 0; thread < left.length; thread++) {
            if (left[thread] > 0) {
                atEnd = false;
                left[thread]--;
                soFar.add(next[thread]++);
                interleave(next, left, soFar, found);
                soFar.removeLast();
                next[thread]--;
                left[thread]++;
            }
        }
        if (atEnd) {
            found.add(Collections.unmodifiableList(new ArrayList<>(soFar)));
        }
    }
}
