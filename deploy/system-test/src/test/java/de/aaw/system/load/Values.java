package de.aaw.system.load;

import static de.aaw.system.load.World.one;

import de.aaw.system.load.World.Undertaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a report says: a number of each planned indicator in each region of its level, now and then one that is not known or counts nowhere. */
final class Values {
    private static final List<String> STATUSES =
            List.of("REPORTED", "REPORTED", "REPORTED", "PRELIMINARY", "ESTIMATED", "NOT_AVAILABLE", "NOT_APPLICABLE");
    private static final List<String> PRECISIONS = List.of("EXACT", "EXACT", "EXACT", "ABOUT", "AT_LEAST");
    private static final int LARGEST = 5_000;

    private final Random random;
    private final World world;

    Values(Random random, World world) {
        this.random = random;
        this.world = world;
    }

    Body draft(Undertaking undertaking, String mark) {
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (Counted counted : undertaking.planned()) {
            for (String region : Places.of(counted.level))
                if (!counted.level.equals("LAND") || random.nextInt(3) > 0) values.add(counting(counted, region));
            if (random.nextInt(4) == 0 && !counted.type.equals("QUALITATIVE")) values.add(supplementary(counted));
        }
        return Body.of(Map.of("narrative", "Bericht " + mark, "values", values), mark);
    }

    private Map<String, @Nullable Object> counting(Counted counted, String region) {
        Map<String, @Nullable Object> value = value(counted, region);
        String status = one(random, STATUSES);
        value.put("status", status);
        if (status.startsWith("NOT_")) {
            value.put("reason", "Nicht erhoben");
            return value;
        }
        value.put("precision", one(random, PRECISIONS));
        switch (counted.type) {
            case "RATIO" -> {
                value.put("numerator", random.nextInt(LARGEST));
                value.put("denominator", 1 + random.nextInt(LARGEST));
            }
            case "QUALITATIVE" -> value.put("score", one(random, List.of("yes", "partly", "no")));
            default -> value.put("number", random.nextInt(LARGEST));
        }
        return value;
    }

    /** A part of the whole, beside the plan: shown, and in no sum. */
    private Map<String, @Nullable Object> supplementary(Counted counted) {
        Map<String, @Nullable Object> value = value(counted, "DE");
        value.put("role", "SUPPLEMENTARY");
        value.put("breakdown", Map.of("SEX", one(random, List.of("F", "M"))));
        value.put("source", "Erhebung " + random.nextInt(100));
        value.put("number", random.nextInt(LARGEST));
        return value;
    }

    private Map<String, @Nullable Object> value(Counted counted, String region) {
        Map<String, @Nullable Object> value = new TreeMap<>();
        value.put("indicator", world.indicator(counted));
        value.put("region", region);
        return value;
    }
}
