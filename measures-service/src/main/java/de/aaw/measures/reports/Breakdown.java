package de.aaw.measures.reports;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of a whole that a value is of: a member per dimension; empty for the whole. */
public record Breakdown(SortedMap<String, String> members) {
    public static final Breakdown NONE = new Breakdown(new TreeMap<>());
    private static final Pattern MEMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,39}");

    public Breakdown {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    public static Breakdown of(Map<String, String> members) {
        return new Breakdown(new TreeMap<>(members));
    }

    public boolean isNone() {
        return members.isEmpty();
    }

    /** Whether every dimension is one of the system's and every member is a code. */
    boolean isReadable() {
        return members.entrySet().stream()
                .allMatch(entry -> Dimension.isOne(entry.getKey())
                        && MEMBER.matcher(entry.getValue()).matches());
    }

    /** What values are divided by. */
    enum Dimension {
        TARGET_GROUP,
        SEX,
        COMPETENCE_AREA,
        OCCUPATION;

        static boolean isOne(String name) {
            for (Dimension dimension : values()) {
                if (dimension.name().equals(name)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Stored as {@code SEX=F;TARGET_GROUP=UNVERSORGT}, in the order of the dimensions' names: equal breakdowns are equal texts. */
    @Converter(autoApply = true)
    static class AsText implements AttributeConverter<Breakdown, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Breakdown breakdown) {
            return breakdown == null
                    ? null
                    : breakdown.members.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue())
                            .collect(Collectors.joining(";"));
        }

        @Override
        public @Nullable Breakdown convertToEntityAttribute(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return text == null ? null : NONE;
            }
            SortedMap<String, String> members = new TreeMap<>();
            for (String part : text.split(";", -1)) {
                int equals = part.indexOf('=');
                members.put(part.substring(0, equals), part.substring(equals + 1));
            }
            return new Breakdown(members);
        }
    }
}
