package de.aaw.reporting.figures;

import de.aaw.kit.rest.time.Instants;
import de.aaw.reporting.regions.Land;
import de.aaw.reporting.structure.Bench;
import de.aaw.reporting.structure.Declaration.ActionField;
import de.aaw.reporting.structure.Indicator;
import de.aaw.reporting.structure.OnRecord;
import de.aaw.reporting.structure.Registers;
import de.aaw.reporting.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Finds what a question names in the registers of its instant; whatever is not there is refused, never ignored. */
@ApplicationScoped
class Understanding {
    /** How far the clocks of the broker and of this service may differ. */
    private static final Duration CLOCKS = Duration.ofSeconds(5);

    private static final Pattern CANONICAL_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Registers registers;

    Understanding(Registers registers) {
        this.registers = registers;
    }

    /** What the asker may see of it. */
    Access access(DSLContext dsl, Question question, Asker asker) {
        var structure = structure(dsl, question);
        return Access.permitted(question, asker, structure, isSensitive(dsl, question, structure));
    }

    /** The registers as they were known, with every name of the question in them. */
    private Structure structure(DSLContext dsl, Question question) {
        if (question.asOf() != null) checkInstant(dsl, question.asOf());
        var structure = registers.load(dsl, Set.copyOf(question.indicators()), question.asOf());
        var lookup = new Lookup(dsl, structure, question.asOf());
        question.indicators().forEach(lookup::indicator);
        question.filters().asked().forEach((dimension, codes) -> codes.forEach(code -> lookup.member(dimension, code)));
        return structure;
    }

    /** Sensitive then or now: what is protected today is not given away by asking about yesterday. */
    private boolean isSensitive(DSLContext dsl, Question question, Structure then) {
        var now = question.asOf() == null
                ? then.indicators()
                : registers.indicators(dsl, Set.copyOf(question.indicators()), null);
        return Stream.of(then.indicators(), now)
                .flatMap(indicators -> indicators.values().stream())
                .anyMatch(Indicator::sensitive);
    }

    private static void checkInstant(DSLContext dsl, Instant asOf) {
        if (asOf.isAfter(Instants.now().plus(CLOCKS))) throw new Refusal.InTheFuture(asOf).asException();
        OnRecord.since(dsl).filter(asOf::isBefore).ifPresent(since -> {
            throw new Refusal.NotRecordedYet(since).asException();
        });
    }

    private record Lookup(
            DSLContext dsl, Structure structure, @Nullable Instant asOf) {
        void indicator(String code) {
            if (!structure.indicators().containsKey(code)) refuse("indicator", code, OnRecord.INDICATOR);
        }

        void member(Dimension dimension, String code) {
            switch (dimension) {
                case PERIOD_YEAR -> throw new IllegalArgumentException("a period is no code");
                case MEASURE -> measure(code);
                case PARTNER -> partner(code);
                case BENCH -> oneOf(isBench(code) || code.equals(Member.NONE_FILTER), dimension, code);
                case ACTION_FIELD -> actionField(code);
                case DECLARATION -> declaration(code);
                case LAND ->
                    oneOf(Land.byCode(code).isPresent() || code.equals(Member.COUNTRY_FILTER), dimension, code);
            }
        }

        private void measure(String code) {
            boolean concerned = structure.measures().values().stream()
                    .anyMatch(measure -> measure.code().equals(code));
            if (!concerned && !hasReported(code)) refuseUnlessRecorded("measure", code, OnRecord.MEASURE);
        }

        /** A report may arrive before its measure: until then the measure is called by its id. */
        private boolean hasReported(String code) {
            return id(code).filter(id -> !structure.measures().containsKey(id))
                    .filter(id ->
                            OnRecord.hasReported(dsl, id, structure.indicators().keySet()))
                    .isPresent();
        }

        private static Optional<UUID> id(String code) {
            return CANONICAL_ID.matcher(code).matches() ? Optional.of(UUID.fromString(code)) : Optional.empty();
        }

        private void partner(String code) {
            if (structure.partners().containsKey(code) || isBench(code) || code.equals(Member.NONE_FILTER)) return;
            boolean named = structure.measures().values().stream()
                    .flatMap(measure -> measure.participants().stream())
                    .anyMatch(participant -> participant.partner().code().equals(code));
            if (!named) refuse("partner", code, OnRecord.PARTNER);
        }

        private void declaration(String code) {
            boolean named = structure.measures().values().stream()
                    .anyMatch(measure -> measure.declaration().equals(code));
            if (!named && !structure.declarations().containsKey(code))
                refuse("declaration", code, OnRecord.DECLARATION);
        }

        private void actionField(String code) {
            boolean known = structure.declarations().values().stream()
                    .flatMap(declaration -> declaration.actionFields().stream())
                    .map(ActionField::code)
                    .anyMatch(code::equals);
            boolean named = structure.measures().values().stream()
                    .anyMatch(measure -> measure.actionFields().contains(code));
            oneOf(known || named, Dimension.ACTION_FIELD, code);
        }

        private static boolean isBench(String code) {
            return Arrays.stream(Bench.values()).anyMatch(bench -> bench.name().equals(code));
        }

        private static void oneOf(boolean known, Dimension dimension, String code) {
            if (!known) throw new Refusal.UnknownCode(dimension.cellName(), code).asException();
        }

        /** A measure that has nothing to do with the indicator is known all the same. */
        private void refuseUnlessRecorded(String parameter, String code, OnRecord kind) {
            var since = kind.since(dsl, code);
            if (since.isPresent() && (asOf == null || !since.get().isAfter(asOf))) return;
            refuse(parameter, code, kind);
        }

        private void refuse(String parameter, String code, OnRecord kind) {
            throw kind.since(dsl, code)
                    .filter(since -> asOf != null && since.isAfter(asOf))
                    .<Refusal>map(Refusal.NotRecordedYet::new)
                    .orElseGet(() -> new Refusal.UnknownCode(parameter, code))
                    .asException();
        }
    }
}
