package de.aaw.reporting.figures;

import java.util.ArrayList;
import java.util.List;

/** Where a cell stands: one member for each dimension of the question, in their order. */
public record Key(List<Member> members) implements Comparable<Key> {
    public static final Key WHOLE = new Key(List.of());

    public Key {
        members = List.copyOf(members);
    }

    Key and(Member member) {
        var more = new ArrayList<>(members);
        more.add(member);
        return new Key(more);
    }

    @Override
    public int compareTo(Key other) {
        for (int i = 0; i < members.size(); i++) {
            int order = members.get(i).compareTo(other.members.get(i));
            if (order != 0) return order;
        }
        return 0;
    }
}
