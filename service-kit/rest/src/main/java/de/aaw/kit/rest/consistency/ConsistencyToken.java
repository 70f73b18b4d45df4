package de.aaw.kit.rest.consistency;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.aaw.kit.rest.json.StrictJson;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The versions, by {@code topic/subject}, that a reader wants to see applied before it is answered. */
public record ConsistencyToken(Map<String, Long> needs) {
    public static final String HEADER = "Consistency-Token";

    private static final int MOST = 1000;

    public ConsistencyToken {
        needs = Map.copyOf(needs);
    }

    public static ConsistencyToken none() {
        return new ConsistencyToken(Map.of());
    }

    public static ConsistencyToken of(String topic, Object subject, long version) {
        return new ConsistencyToken(Map.of(topic + "/" + subject, version));
    }

    public ConsistencyToken and(String topic, Object subject, long version) {
        return and(of(topic, subject, version));
    }

    /** Both tokens' needs; of one subject the higher version. */
    public ConsistencyToken and(ConsistencyToken other) {
        Map<String, Long> union = new TreeMap<>(needs);
        other.needs.forEach((subject, version) -> union.merge(subject, version, Math::max));
        return new ConsistencyToken(union);
    }

    public boolean isEmpty() {
        return needs.isEmpty();
    }

    public String encode() {
        try {
            byte[] json = StrictJson.mapper().writeValueAsBytes(Map.of("needs", new TreeMap<>(needs)));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The union of the tokens in a header's value, comma separated; none where there is no header; 400 where one is no token. */
    public static ConsistencyToken parse(@Nullable String header) {
        ConsistencyToken union = none();
        if (header == null) {
            return union;
        }
        for (String part : header.split(",", -1)) {
            union = union.and(decode(part.strip()));
        }
        if (union.needs.size() > MOST) {
            throw refused();
        }
        return union;
    }

    /** The header's value. */
    @Override
    public String toString() {
        return encode();
    }

    private static ConsistencyToken decode(String text) {
        try {
            ConsistencyToken token =
                    StrictJson.mapper().readValue(Base64.getUrlDecoder().decode(text), ConsistencyToken.class);
            return Objects.requireNonNull(token);
        } catch (IllegalArgumentException | NullPointerException | IOException e) {
            throw refused();
        }
    }

    private static RuntimeException refused() {
        return Problem.of(KitProblem.BAD_HEADER).with("header", HEADER).asException();
    }
}
