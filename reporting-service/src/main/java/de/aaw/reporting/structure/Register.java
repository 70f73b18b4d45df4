package de.aaw.reporting.structure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The versions of one kind of thing. A version never changes, so each is read and parsed once. */
final class Register<T> {

    /** Keys per statement; PostgreSQL takes 65,535 parameters in one. */
    private static final int PORTION = 5000;

    private final Table<?> versions;
    private final Field<UUID> id;
    private final Field<Long> version;
    private final Field<Instant> recordedAt;
    private final Field<JSONB> data;
    private final Class<T> type;
    private final Map<Key, T> parsed = new Parsed<>();

    record Key(UUID id, long version) {}

    Register(Table<?> versions, Field<UUID> id, Field<Long> version, Field<Instant> recordedAt, Class<T> type) {
        this.versions = versions;
        this.id = id;
        this.version = version;
        this.recordedAt = recordedAt;
        this.data = DSL.field(DSL.name("data"), JSONB.class);
        this.type = type;
    }

    /** Of each thing that fits the highest version recorded at or before the instant; of any instant when null. */
    List<T> known(DSLContext dsl, @Nullable Instant asOf, Condition which) {
        List<Key> keys = keys(dsl, asOf, which);
        Map<Key, T> found = new LinkedHashMap<>();
        List<Key> missing = new ArrayList<>();
        synchronized (parsed) {
            for (Key key : keys) {
                T known = parsed.get(key);
                if (known == null) {
                    missing.add(key);
                } else {
                    found.put(key, known);
                }
            }
        }
        found.putAll(read(dsl, missing));
        return List.copyOf(found.values());
    }

    private List<Key> keys(DSLContext dsl, @Nullable Instant asOf, Condition which) {
        Result<Record2<UUID, Long>> rows = dsl.select(id, version)
                .distinctOn(id)
                .from(versions)
                .where(which)
                .and(asOf == null ? DSL.noCondition() : recordedAt.le(asOf))
                .orderBy(id, version.desc())
                .fetch();
        return rows.map(row -> new Key(row.value1(), row.value2()));
    }

    private Map<Key, T> read(DSLContext dsl, List<Key> missing) {
        Map<Key, T> read = new LinkedHashMap<>();
        for (int from = 0; from < missing.size(); from += PORTION) {
            read.putAll(readPortion(dsl, missing.subList(from, Math.min(from + PORTION, missing.size()))));
        }
        synchronized (parsed) {
            parsed.putAll(read);
        }
        return read;
    }

    private Map<Key, T> readPortion(DSLContext dsl, List<Key> keys) {
        Map<Key, T> read = new LinkedHashMap<>();
        dsl.select(id, version, data)
                .from(versions)
                .where(DSL.row(id, version)
                        .in(keys.stream()
                                .map(key -> DSL.row(key.id(), key.version()))
                                .toList()))
                .forEach(row -> read.put(
                        new Key(row.value1(), row.value2()),
                        EventReader.read(row.value3().data(), type)));
        return read;
    }

    /** As many as fit in a few dozen megabytes; the longest unused goes first. */
    private static final class Parsed<V> extends LinkedHashMap<Key, V> {

        private static final long serialVersionUID = 1;
        private static final int MOST = 20_000;

        Parsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, V> eldest) {
            return size() > MOST;
        }
    }
}
