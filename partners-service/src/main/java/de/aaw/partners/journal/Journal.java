package de.aaw.partners.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each version's whole state, written once and never changed. Reads come from here, not from the entities: one row
 * is one version, where an entity and its child rows, read one after the other, could belong to two.
 */
@ApplicationScoped
public class Journal {
    /** Later than anything recorded, and within what PostgreSQL takes. */
    private static final Instant NOW_AND_EVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final Instant BEFORE_EVERYTHING = Instant.parse("0001-01-01T00:00:00Z");

    private static final String INSERT = """
            insert into journal (register, id, version, recorded_at, change, by_subject, state)
            values (:register, :id, :version, :recordedAt, :change, :by, cast(:state as jsonb))
            """;

    private static final String KNOWN = """
            select distinct on (id) id, cast(state as text) as state
            from journal where id in (:ids) and recorded_at <= :asOf
            order by id, version desc
            """;

    private static final String HISTORY = """
            select entry.version, entry.recorded_at, entry.change, entry.by_subject,
                   cast(entry.state as text) as state, cast(before.state as text) as before
            from journal entry
            left join journal before on before.id = entry.id and before.version = entry.version - 1
            where entry.id = :id and entry.version > :after
            order by entry.version limit :limit
            """;

    private final EntityManager database;
    private final ObjectMapper json;

    @Inject
    Journal(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** To be called in the transaction of the change, after the flush that made the version final. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Register register, Written version) {
        database.createNativeQuery(INSERT)
                .setParameter("register", register.name())
                .setParameter("id", version.id())
                .setParameter("version", version.version())
                .setParameter("recordedAt", version.recordedAt())
                .setParameter("change", version.change())
                .setParameter("by", version.bySubject())
                .setParameter("state", written(version.state()))
                .executeUpdate();
    }

    /** The state as known at {@code asOf}, or as known now; a thing not recorded by then is refused. */
    @Transactional
    public <T> T stateOf(UUID id, @Nullable Instant asOf, Class<T> type) {
        T state = statesOf(List.of(id), asOf, type).get(id);
        if (state == null) {
            throw new NotYetRecorded(firstRecord("id = :of", id).orElseThrow());
        }
        return state;
    }

    /** The states as known at {@code asOf}, or as known now, of those that were known. */
    @Transactional
    public <T> Map<UUID, T> statesOf(Collection<UUID> ids, @Nullable Instant asOf, Class<T> type) {
        Map<UUID, T> states = new HashMap<>();
        if (!ids.isEmpty()) {
            rows(database.createNativeQuery(KNOWN, Tuple.class)
                            .setParameter("ids", ids)
                            .setParameter("asOf", until(asOf)))
                    .forEach(row -> states.put(row.get("id", UUID.class), read(row.get("state", String.class), type)));
        }
        return states;
    }

    /** The versions after {@code version}, oldest first. */
    @Transactional
    public List<JournalEntry> historyOf(UUID id, long version, int limit) {
        return rows(database.createNativeQuery(HISTORY, Tuple.class)
                        .setParameter("id", id)
                        .setParameter("after", version)
                        .setParameter("limit", limit))
                .map(this::entry)
                .toList();
    }

    /** Refuses an instant before the first record of this sort, since when anything can be said at all. */
    @Transactional
    public void requireRecordsBy(@Nullable Instant asOf, Register register) {
        if (asOf != null) {
            firstRecord("register = :of", register.name())
                    .filter(asOf::isBefore)
                    .ifPresent(since -> {
                        throw new NotYetRecorded(since);
                    });
        }
    }

    /** An instant that PostgreSQL can compare with, in the place of one beyond its calendar or of none. */
    public static Instant until(@Nullable Instant asOf) {
        if (asOf == null || asOf.isAfter(NOW_AND_EVER)) {
            return NOW_AND_EVER;
        }
        return asOf.isBefore(BEFORE_EVERYTHING) ? BEFORE_EVERYTHING : asOf;
    }

    private Optional<Instant> firstRecord(String condition, Object of) {
        return Optional.ofNullable((Instant)
                database.createNativeQuery("select min(recorded_at) from journal where " + condition, Instant.class)
                        .setParameter("of", of)
                        .getSingleResult());
    }

    private JournalEntry entry(Tuple row) {
        JsonNode state = read(row.get("state", String.class), JsonNode.class);
        String before = row.get("before", String.class);
        return new JournalEntry(
                row.get("version", Long.class),
                row.get("recorded_at", Instant.class),
                row.get("change", String.class),
                changed(before == null ? json.createObjectNode() : read(before, JsonNode.class), state),
                row.get("by_subject", String.class),
                state);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> rows(Query query) {
        return ((List<Tuple>) query.getResultList()).stream();
    }

    private static List<String> changed(JsonNode before, JsonNode state) {
        return state.properties().stream()
                .filter(field ->
                        !field.getKey().equals("version") && !field.getKey().equals("recordedAt"))
                .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private String written(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String state, Class<T> type) {
        try {
            return json.readValue(state, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
